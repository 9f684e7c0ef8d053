/* The whole public interface. */
#ifndef PARLANCE_PARLANCE_H
#define PARLANCE_PARLANCE_H

#ifdef __cplusplus
extern "C" {
#endif

/* The lines of a terminated text. */
__attribute__((visibility("default"))) unsigned long pl_lines(const char *text);

#ifdef __cplusplus
}
#endif

#endif
