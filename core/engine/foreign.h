/* Requests that the process of the shop's rules answers. */
#ifndef PL_ENGINE_FOREIGN_H
#define PL_ENGINE_FOREIGN_H

#include "engine/session.h"

/* Has the case of a session whose request is parsed answered there: session->foreign is the answer, or the status is that of the answer. When there is none, session->lost says why and
 * the case is for this process. */
pl_status pl_foreign_ask(pl_session *session, pl_str request, pl_error *err);

/* Appends session->foreign; `refused`, which may be NULL, is added to its `degraded`. */
void pl_foreign_write(pl_buf *out, const pl_session *session, const pl_error *refused);

/* Notes the suggestions of session->foreign as pl_events_note does. */
void pl_foreign_note(const pl_session *session);

#endif
