/* The clocks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <time.h>

#include "base/clock.h"

static void tells_the_time_of_the_system_in_milliseconds(void **state)
{
    (void)state;
    int64_t before = (int64_t)time(NULL) * 1000;
    int64_t now = pl_clock_now();
    int64_t after = ((int64_t)time(NULL) + 1) * 1000;
    assert_true(now >= before - 1000 && now <= after);
}

static void counts_microseconds_and_never_runs_back(void **state)
{
    (void)state;
    int64_t first = pl_clock_monotonic();
    int64_t last = first;
    const struct timespec pause = { .tv_nsec = 20000000 };
    (void)nanosleep(&pause, NULL);
    for (int i = 0; i < 1000; i++) {
        int64_t now = pl_clock_monotonic();
        assert_true(now >= last);
        last = now;
    }
    assert_true(last - first >= 20000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_the_time_of_the_system_in_milliseconds),
        cmocka_unit_test(counts_microseconds_and_never_runs_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
