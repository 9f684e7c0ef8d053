/* Between two moves: blank, new line or new paragraph; and the small letter behind a salutation. */
#ifndef PL_REPLY_JOIN_H
#define PL_REPLY_JOIN_H

#include "market/profile.h"
#include "reply/plan.h"

/* What stands between `before` and `behind`. Borrowed from the profile. */
pl_str pl_join_between(const pl_profile *profile, pl_str channel, const pl_move *before, const pl_move *behind);

/* What leads to the answer to another issue; "" where `behind` does not begin one. Borrowed from the profile. */
pl_str pl_join_bridge(const pl_profile *profile, const pl_move *before, const pl_move *behind);

/* Whether `text`, behind a salutation that ends in a comma, begins with a word that is written small there. */
bool pl_join_lowers(const pl_profile *profile, pl_str salutation, pl_str text);

#endif
