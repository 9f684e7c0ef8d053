/* A line for the operator, on standard error. Never personal data, never a secret, never a buyer's words. */
#ifndef PL_BASE_LOG_H
#define PL_BASE_LOG_H

typedef enum pl_log_level { PL_LOG_ERROR, PL_LOG_WARNING, PL_LOG_NOTICE, PL_LOG_DEBUG } pl_log_level;

/* Where lines go; the library is silent until the program gives it a sink. The sink may be called from any thread. */
typedef void (*pl_log_sink)(void *payload, pl_log_level level, const char *line);
void pl_log_to(pl_log_sink sink, void *payload);

void pl_log(pl_log_level level, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
