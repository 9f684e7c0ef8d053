/* Changes of the files below a folder's rules/, as they happen. */
#ifndef CLI_FOLDER_WATCH_H
#define CLI_FOLDER_WATCH_H

#include "parlance/parlance.h"

typedef struct cli_watch cli_watch;

/* Watches FOLDER/rules and all folders below it, also those that come later. NULL with an error that names the folder. */
cli_watch *cli_watch_open(const char *folder, pl_error *err);
void cli_watch_close(cli_watch *watch); /* accepts NULL */

int cli_watch_fd(const cli_watch *watch); /* to be polled for reading */

/* Reads what has happened and calls `changed` for each file that was written, renamed or removed, with its path below rules/; NULL: any may have changed. */
void cli_watch_read(cli_watch *watch, void (*changed)(void *payload, const char *path), void *payload);

#endif
