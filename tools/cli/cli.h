/* The command line: one table of commands, one table of options, documents in, words or documents out. */
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include <stdio.h>

#include "parlance/parlance.h"

/* Runs a command line and returns the exit status of the process. */
int cli_main(int argc, char **argv);

/* What options apply to a command; a command's `options` is a sum of these. */
typedef enum cli_group {
    CLI_GROUP_ALWAYS = 1,        /* --help */
    CLI_GROUP_REQUEST = 2,       /* fields that requests about messages and texts share */
    CLI_GROUP_SUGGEST = 4,       /* --occasion --reply --remedy --limit */
    CLI_GROUP_MESSAGE = 8,       /* --message */
    CLI_GROUP_TEXT = 16,         /* --text */
    CLI_GROUP_PATTERN = 32,      /* --pattern --locale --value */
    CLI_GROUP_MARKET = 64,       /* --tone --locale --currency --zone of `market set` */
    CLI_GROUP_BATCH = 128,       /* --batch */
    CLI_GROUP_JSON = 256,        /* --json */
    CLI_GROUP_SHOP = 512,        /* --shop */
    CLI_GROUP_WHY = 2048,        /* --market --why of `rule list` */
    CLI_GROUP_PACK = 1 << 16,    /* --output --new-key of `rule pack` */
    CLI_GROUP_KEY = 1 << 17,     /* --key */
    CLI_GROUP_INSTALL = 1 << 18, /* --unsigned --downgrade --new-signer of `rule install` */
    CLI_GROUP_SHADOW = 4096,     /* --against */
    CLI_GROUP_TEST = 1024,       /* --regex --coverage --junit --mutate */
    CLI_GROUP_LINT = 1 << 20,    /* --format of `rule lint` */
    CLI_GROUP_DOC = 1 << 21,     /* --format of `rule doc` */
} cli_group;

typedef struct cli_call cli_call;

/* A command of the table. */
typedef struct cli_command {
    const char *name; /* "market list" */
    const char *summary;
    const char *positional; /* "[FILE|-]", "MARKET", "" */
    const char *field;      /* where the positional goes in the request; NULL: it is the request document */
    const char *method;     /* of the engine; NULL for a command of the program itself */
    unsigned options;       /* sum of cli_group */
    int (*run)(cli_call *call);
    void (*show)(cli_call *call, pl_document *answer); /* the answer in words */
} cli_command;

const cli_command *cli_commands(void); /* ends with a row without a name */

/* One option of the table. */
typedef struct cli_option {
    const char *name;     /* "market" */
    const char *argument; /* "MARKET"; NULL: it takes none */
    const char *path;     /* in the request; NULL: it steers the program */
    enum { CLI_AS_TEXT, CLI_AS_JSON, CLI_AS_FILE, CLI_AS_PAIR, CLI_AS_TRUE } kind;
    unsigned groups;
    const char *summary;
} cli_option;

const cli_option *cli_options(void);       /* ends with a row without a name */
char cli_letter(const cli_option *option); /* the r of -r; 0: it has none */

enum { CLI_TAG_BYTES = 64 };

/* A command line that was read, and what came of it so far. */
struct cli_call {
    const cli_command *command; /* NULL before it is known */
    const char *positional;     /* NULL when there is none */
    const char *second;         /* word of `help rule test` */
    const char *shop;           /* --shop */
    const char *against;        /* --against: the folder of the other rules */
    const char *junit;          /* --junit: where the report goes */
    int json;
    int batch;
    int isolate;
    int help;
    int color;
    pl_document *request; /* fields given by options */
    pl_engine *engine;
    const char *source;  /* where the request document came from; NULL: from the options */
    long line;           /* its line in a batch; 0 otherwise */
    pl_document *asked;  /* the request that is being answered; NULL when it could not be read */
    pl_document *labels; /* messages of the program in `labels_locale`; NULL when there are none */
    char labels_locale[CLI_TAG_BYTES];
};

/* Reads options and positional; on a fault says so and returns the exit status, else 0. */
int cli_read_options(cli_call *call, int argc, char **argv);

/* Sets up the engine; 0, or the exit status after the fault was told. */
int cli_open(cli_call *call);

void cli_show_usage(FILE *out, const cli_command *command);

#include "cli/commands.h"

#endif
