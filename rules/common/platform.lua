-- Facts that hold where neither the platform nor the country says anything else: careful values, none of them a promise.
return {
  facts = {
    reply_hours = { value = 24, source = "background: the usual measure of marketplaces", confidence = "medium" },
    message_limit = { value = 1000, source = "background: a warning above 1000 where no limit is known", confidence = "low" },
    message_advise = { value = 500, source = "background: chats read best below 500", confidence = "low" },
    html_allowed = { value = false, source = "background: plain text passes everywhere", confidence = "high" },
    emoji_allowed = { value = true, source = "background: tone and lint decide where no ban is known", confidence = "medium" },
    contact_data_allowed = { value = false, source = "background: marketplaces keep the talk inside", confidence = "high" },
    links_allowed = { value = false, source = "background: marketplaces keep the talk inside", confidence = "high" },
    review_requests_max = { value = 1, source = "background: a second request reads as pressure", confidence = "medium" },
  },
}
