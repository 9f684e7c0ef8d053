-- Links: the platform's own hosts pass, carriers pass to a warning, all others and every short link are reported.
local contact <const> = require "contact"
local stance <const> = require "stance"
local links = {}

local carriers <const> = {
  "dhl.com", "dhl.de", "dpd.com", "dpd.de", "dpd.co.uk", "gls-group.eu", "gls-group.com", "myhermes.de", "evri.com", "ups.com", "fedex.com", "usps.com",
  "royalmail.com", "laposte.fr", "colissimo.fr", "correos.es", "poste.it", "postnl.nl", "inpost.pl", "postnord.se", "kuronekoyamato.co.jp",
  "sagawa-exp.co.jp", "japanpost.jp", "cjlogistics.com", "sf-express.com", "cainiao.com", "17track.net", "canadapost.ca", "auspost.com.au",
}
local shorteners <const> = {
  "bit.ly", "bl.ink", "polr.me", "rebrand.ly", "t2m.io", "tinyurl.com", "t.co", "goo.gl", "is.gd", "cutt.ly", "t.cn", "url.cn", "dwz.cn", "s.id",
  "lin.ee", "wa.me", "t.me", "m.me", "vk.cc", "ow.ly", "rb.gy",
}
local any_dot <const> = stance.any_dot
local short_in_disguise <const> = [[\b(?:bit|cutt|rebrand|ow)\s*(?:]] .. any_dot .. "|" .. contact.spelled_dot .. [[)\s*ly\b|\btinyurl\s*(?:]] .. any_dot .. "|" .. contact.spelled_dot
  .. [[)\s*com\b|\b(?:t\s?]] .. any_dot .. [[\s?(?:cn|me|co)|wa\s?]] .. any_dot .. [[\s?me|(?:lin|is|goo|dwz|url|rb)\s?]] .. any_dot .. [[\s?(?:ee|gd|gl|cn|gy))\s?/\s?[a-z0-9]+]]
local spelled_host <const> = contact.spelled_email .. [[|(\b[a-z0-9][a-z0-9-]+(?:]] .. contact.spelled_dot .. [[)(?:com|de|net|org|shop|store|jp|cn|co|uk|fr)\b)]]

-- Blanks around a dot or between letters: "www . x", "shop . com", "w w w . x . d e". What the letters spell is looked at behind it.
local spaced_host <const> = [[\b(?:[a-z0-9-]{2,}|w\sw\sw)(?:\s+]] .. any_dot .. [[\s*|\s*]] .. any_dot .. [[\s+)[a-z][a-z0-9-]*(?:\s[a-z]\b){0,3}(?:\s*]] .. any_dot .. [[\s*[a-z](?:\s?[a-z]){1,4}\b)?]]
local domain_end <const> = [[^www|(?:com|net|org|shop|store|de|jp|cn|co\.uk|fr|sg|my|ph|at|ch)$]]

local function host_of(url)
  local host <const> = text.find(url, [[^[a-z]+://(?:[^/@]*@)?([^/:?#]+)]])[1]
  return host and host[1] or url
end

local function belongs(host, hosts)
  for _, own in ipairs(hosts or {}) do
    if host == own or string.sub(host, -#own - 1) == "." .. own then
      return true
    end
  end
  return false
end

local function flag(draft, place)
  draft:flag { start = place.start, finish = place.finish, fix = { kind = "human" } }
end

-- Reports links of which `wanted(host, ctx)` is true.
local function flag_hosts(wanted)
  return {
    looks_for = { entities = { "url" } },
    run = function(draft, ctx)
      for _, entity in ipairs(draft:entities "url") do
        if entity.sure and wanted(host_of(entity.value), ctx) then
          flag(draft, entity)
        end
      end
    end,
  }
end

-- A dot that ends a sentence has no blank before it, and no lone letters behind it.
local function is_host(words)
  local plain <const> = string.gsub(words, " ", "")
  local apart <const> = #text.find(words, [[\s]] .. any_dot .. [[|www|[.]\s+(?:com|net)$|[.]\s*[a-z](?:\s[a-z]){1,3}$|\sw\s]]) > 0
  return apart and #text.find(plain, domain_end) > 0
end

-- links.flag_foreign(): hosts that are neither the platform's nor a carrier's, also spelled out.
function links.flag_foreign()
  local flag_links <const> = flag_hosts(function(host, ctx)
    return not (belongs(host, ctx.platform.hosts) or belongs(host, carriers) or belongs(host, shorteners))
  end)
  return {
    looks_for = { entities = { "url" }, skeleton = { spelled_host, stance.apart } },
    run = function(draft, ctx)
      flag_links.run(draft, ctx)
      for _, match in ipairs(draft:view("skeleton"):find(spelled_host)) do
        if match[1] then
          flag(draft, match)
        end
      end
      for _, match in ipairs(draft:view("skeleton"):find(spaced_host)) do
        if is_host(match.folded) then
          flag(draft, match)
        end
      end
    end,
  }
end

-- links.flag_carrier(): a carrier's page.
function links.flag_carrier()
  return flag_hosts(function(host)
    return belongs(host, carriers)
  end)
end

-- links.flag_short(): links that hide where they lead, blanks and other dots included.
function links.flag_short()
  return {
    looks_for = { skeleton = short_in_disguise },
    run = function(draft)
      for _, match in ipairs(draft:view("skeleton"):find(short_in_disguise)) do
        flag(draft, match)
      end
    end,
  }
end

return links
