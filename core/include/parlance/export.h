/* What the library shows to the outside. */
#ifndef PARLANCE_EXPORT_H
#define PARLANCE_EXPORT_H

#define PL_API __attribute__((visibility("default")))

#endif
