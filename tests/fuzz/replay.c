/* Feeds a fuzz target every file of its corpus and seeded mutations of each; names the input at which it dies. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/* use: NAME_fuzz CORPUS_FOLDER [MUTATIONS_PER_FILE [SEED]]
 * Each file is replayed in a child process, which notes in shared memory the input that it is about to try. When the child
 * dies, the parent knows the input, leaves it in ./NAME_fuzz.crash and goes on with the next file. */

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

enum { INPUT_ROOM = 1 << 16, EDITS_MAX = 8, SECONDS_FOR_ONE_INPUT = 20 };

typedef struct input {
    size_t mutation; /* 0 is the file as it is */
    size_t length;
    uint8_t bytes[INPUT_ROOM];
} input;

typedef struct replay {
    const char *program;
    const char *folder;
    unsigned long mutations;
    unsigned long seed;
    input *current; /* shared with the child */
} replay;

/* xorshift64*: the same on every machine, unlike rand(). */
static uint64_t draw(uint64_t *state)
{
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return *state * UINT64_C(2685821657736338717);
}

static void flip_bit(input *in, uint64_t chance)
{
    in->bytes[chance % in->length] ^= (uint8_t)(1U << (chance >> 32) % 8);
}

static void set_byte(input *in, uint64_t chance)
{
    static const uint8_t telling[] = { 0,    '"',  '\'', '{',  '}',  '[',  '#',  ',',
                                       '\\', '\n', 0x7F, 0x80, 0xC0, 0xED, 0xF4, 0xFF };
    in->bytes[chance % in->length] = telling[(chance >> 32) % sizeof telling];
}

static void cut_out(input *in, uint64_t chance)
{
    size_t start = chance % in->length;
    size_t length = (chance >> 32) % (in->length - start) + 1;
    memmove(in->bytes + start, in->bytes + start + length, in->length - start - length);
    in->length -= length;
}

static void repeat_part(input *in, uint64_t chance)
{
    size_t start = chance % in->length;
    size_t length = (chance >> 32) % (in->length - start) + 1;
    if (length > INPUT_ROOM - in->length)
        return;
    memmove(in->bytes + start + length, in->bytes + start, in->length - start);
    in->length += length;
}

static void cut_off(input *in, uint64_t chance)
{
    in->length = chance % in->length;
}

static void mutate(input *in, uint64_t *state)
{
    static void (*const edits[])(input *, uint64_t) = { flip_bit, set_byte, set_byte, cut_out, repeat_part, cut_off };
    size_t count = draw(state) % EDITS_MAX + 1;
    for (size_t i = 0; i < count && in->length > 0; i++)
        edits[draw(state) % (sizeof edits / sizeof *edits)](in, draw(state));
}

/* A copy of exactly the input's length, so that a sanitizer sees the first byte read behind it. */
static void try_input(const input *in)
{
    uint8_t *copy = malloc(in->length ? in->length : 1);
    if (!copy)
        exit(EXIT_FAILURE);
    memcpy(copy, in->bytes, in->length);
    alarm(SECONDS_FOR_ONE_INPUT);
    LLVMFuzzerTestOneInput(copy, in->length);
    free(copy);
}

static void replay_in_child(const replay *run, const input *original)
{
    uint64_t state = run->seed * 2 + 1;
    for (unsigned long i = 0; i <= run->mutations; i++) {
        *run->current = *original;
        run->current->mutation = i;
        if (i > 0)
            mutate(run->current, &state);
        try_input(run->current);
    }
    exit(EXIT_SUCCESS); /* not _exit: leaks are looked for at exit */
}

static void keep_crash(const replay *run, const char *name, int status)
{
    char kept[512];
    snprintf(kept, sizeof kept, "%s.crash", run->program);
    FILE *file = fopen(kept, "wb");
    if (file) {
        fwrite(run->current->bytes, 1, run->current->length, file);
        fclose(file);
    }
    fprintf(stderr, "%s/%s:1: mutation %zu with seed %lu (%zu bytes) ends the target, %s %d; kept as %s\n", run->folder,
            name, run->current->mutation, run->seed, run->current->length,
            WIFSIGNALED(status) ? "signal" : "exit status",
            WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status), kept);
}

/* 1 when the target died, 0 otherwise. */
static int replay_input(const replay *run, const char *name, const input *original)
{
    fflush(NULL);
    pid_t child = fork();
    if (child == 0)
        replay_in_child(run, original);
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) < 0) {
        perror("fork");
        return 1;
    }
    if (status)
        keep_crash(run, name, status);
    return status != 0;
}

static int replay_file(const replay *run, const char *name)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", run->folder, name);
    FILE *file = fopen(path, "rb");
    input *original = calloc(1, sizeof *original);
    int failed = !file || !original;
    if (failed)
        perror(path);
    else {
        original->length = fread(original->bytes, 1, INPUT_ROOM, file);
        failed = replay_input(run, name, original);
    }
    free(original);
    if (file)
        fclose(file);
    return failed;
}

static int replay_folder(const replay *run)
{
    struct dirent **entries = NULL;
    int count = scandir(run->folder, &entries, NULL, alphasort);
    int failed = 0;
    int replayed = 0;
    for (int i = 0; i < count; i++) {
        if (entries[i]->d_name[0] != '.') {
            failed += replay_file(run, entries[i]->d_name);
            replayed++;
        }
        free(entries[i]);
    }
    free(entries);
    if (replayed == 0)
        fprintf(stderr, "%s:1: the corpus is empty or missing\n", run->folder);
    printf("%d files, %lu mutations of each, %d failed\n", replayed, run->mutations, failed);
    return failed > 0 || replayed == 0;
}

int main(int count, char **words)
{
    if (count < 2) {
        fprintf(stderr, "use: %s CORPUS_FOLDER [MUTATIONS_PER_FILE [SEED]]\n", words[0]);
        return 2;
    }
    replay run = { .program = words[0], .folder = words[1], .mutations = 500, .seed = 1 };
    if (count > 2)
        run.mutations = strtoul(words[2], NULL, 10);
    if (count > 3)
        run.seed = strtoul(words[3], NULL, 10);
    run.current = mmap(NULL, sizeof *run.current, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (run.current == MAP_FAILED) {
        perror("mmap");
        return 2;
    }
    return replay_folder(&run);
}
