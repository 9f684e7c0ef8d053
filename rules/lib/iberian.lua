-- Spanish and Portuguese wordings of what marketplaces forbid: iberian.with("talk", elsewhere.flag_talk()) looks for them besides.
local stance <const> = require "stance"
local iberian = {}

local apps <const> = [[(?:w(?:h?ats?|ass?)[ -]?app?|whats|guasap|wasap|wsp|zap(?:zap)?|telegram|insta(?:gram)?|facebook|messenger|kakao)]]
local review <const> = [[(?:reseñas?|opini[oó]n(?:es)?|calificaci[oó]n(?:es)?|valoraci[oó]n(?:es)?|comentarios?|estrellas|avaliaç(?:ão|ões)|estrelas)]]
local claim <const> = [[(?:reclamos?|reclamaci[oó]n|disputa|mediaci[oó]n|caso|reclamação|mediação)]]
local own <const> = [[(?:nuestr[oa]|mi|noss[oa]|minha|meu) (?:propi[oa] )?(?:p[aá]gina|web|sitio|tienda|site|loja|insta\pL*|perfil)]]
local writes <const> = [[(?:escr[ií][bv]\pL*|contáct\pL*|contact\pL*|cham[ae]\pL*|búsc\pL*|busc\pL*|busqu\pL*|agr[eé]g\pL*|añád\pL*|adicion\pL*|mánd\pL*|mand[ae]\pL*|habl[ae]\pL*|fal[ae]\pL*|sígu\pL*|segu\pL*|siga\pL*|respond\pL*)]]
local gives <const> = [[(?:d[eé]j[ae]\pL*|p[aá]ss?[ae]\pL*|env[ií]\pL*|mánd\pL*|mand[ae]\pL*|deme|dígame|diga|necesito|inform[ae]\pL*|deix[ae]\pL*|compart\pL*)]]
local pays <const> = [[(?:haga\pL*|hága\pL*|realic[ei]\pL*|transfi[ei]r[ae]\pL*|deposit[ae]\pL*|pag(?:ue|a|ar|o|os)\pL*|env[ií][ea]\pL*|faç[ao]\pL*|faz(?:er)?|mand[ae]\pL*|abon[ae]\pL*)]]
local asks <const> = [[\b(?:por favor|pong[ae]\pL*|póng\pL*|d[eé](?:nos|je|jenos)?|déj\pL*|deje|regál\pL*|agradec\pL*|ayud\pL*|pued[ae]\pL*|podr[ií]\pL*|calif[ií]\pL*|deix[ae]\pL*|dê|avali[ae]\pL*|coloqu\pL*|pode\pL*)\b]]
local reward <const> = [[\b(?:regal\pL*|obsequi\pL*|cup[oó]n\pL*|cupom|descuento\pL*|desconto\pL*|reembols\pL*|devol\pL*|brinde\pL*|gratis|vale|bonific\pL*|cashback)\b|\$ ?\pN]]
local changes <const> = [[(?:cambi\pL*|modifi\pL*|elimin\pL*|quit\pL*|borr\pL*|edit\pL*|retir\pL*|alter\pL*|mud[ae]\pL*|remov\pL*|apag\pL*|exclu\pL*)]]
local denies <const> = [[\b(?:não|nunca|jamás|jamais|sin|sem|evite\pL*|fraude\pL*|estafa\pL*|golpes?)\b|\bno (?:podemos|puedo|se puede|pedimos|es posible|está|acept\pL*|ofrec\pL*|us\pL*|atend\pL*|trabaj\pL*|comp\pL*|env[ií]e|pague|haga|agregue|necesit\pL*)]]
local settled <const> = denies .. [[|ya (?:fue|está|se)|já foi|usted decide|gracias por|obrigad[oa] (?:por|pela)|si (?:lo )?(?:desea|prefiere|quiere)|se (?:quiser|preferir|desejar)]]

local function found(words, with)
  return stance.flag { words = words, with = with, without = settled, meant = false } -- "no" denies in Spanish and is "in the" in Portuguese
end

local rows <const> = {
  messenger = found(writes .. [[\b[^.!?]{0,40}\b(?:por|al|en|a|no|pelo|pela|el|mi|nuestro) ]] .. apps .. [[\b|]] .. [[\b(?:mi|nuestro|meu|nosso) ]] .. apps .. [[ es\b]]),
  payment = found(pays .. [[\b[^.!?]{0,40}\b(?:transferencia|transferência|dep[oó]sito|pix|bizum|clabe|oxxo|(?:mi|nuestra|minha|nossa) (?:cuenta|conta)|en efectivo|em dinheiro)\b|transfi[ei]r[ae]\pL* (?:directo|direto|directamente)]]),
  sale = found([[(?:en|por|desde|na|no|pela|pelo) ]] .. own .. [[\b|(?:por|de|a) fuera de (?:la plataforma|mercado ?libre)|por fora d[ao] (?:plataforma|mercado ?livre)|(?:c[oó]mpr|vend|cerr|tr[aá]t)\pL*[^.!?]{0,25}\b(?:por fuera|por fora)]]),
  talk = found([[(?:sig[ao]\pL*|continu\pL*|habl\pL*|convers\pL*|vamos)\b[^.!?]{0,30}\bpor (?:sms|tel[eé]fono|correo|e-?mail|telefone|mensaje de texto|ligação)|\bllám[ae]\pL*|\bme lig[au]e?\b|\blig[au]e? para]]),
  ask = found(gives .. [[\b[^.!?]{0,25}\b(?:su|tu|el|un|seu|sua|o) (?:número|n[uú]mero de \pL+|teléfono|celular|correo|e-?mail|whats\pL*|telefone|contato|contacto)\b]]),
  positive = found([[(?:cinco|5) (?:estrellas|estrelas)|(?:calificaci[oó]n|reseña|opini[oó]n|valoraci[oó]n|avaliação) (?:positiva|bonita)|(?:buena|linda|boa|excelente) (?:calificaci[oó]n|reseña|opini[oó]n|avaliação)]], asks),
  reward = found(review, reward),
  change = found(changes .. [[\b[^.!?]{0,40}\b]] .. review),
  withdrawal = found([[(?:cierr\pL*|ciérr\pL*|cerr\pL*|cancel\pL*|retir\pL*|anul\pL*|encerr\pL*|fech[ae]\pL*)\b[^.!?]{0,30}\b]] .. claim),
  cancel = found([[(?:cancele\pL*|cancél\pL*|cancelá|(?:pued[ae]|podr[ií]a|pode|poderia|favor de) cancelar)\b[^.!?]{0,25}\b(?:la compra|el pedido|usted|a compra|o pedido)]]),
  coupon = found([[(?:us[ae]|utilic[ae]|aprovech[ae]|use)\pL*\b[^.!?]{0,30}\b(?:cup[oó]n|código|cupom)\b[^.!?]{0,40}\b(?:pr[oó]xim[ao]|siguiente)]]),
}

local function listed(patterns)
  return type(patterns) == "table" and patterns or { patterns }
end

-- What the factory looks for, and these wordings besides.
function iberian.with(name, flag)
  local row <const> = rows[name]
  local looks_for <const> = {}
  for view, patterns in pairs(flag.looks_for) do
    looks_for[view] = patterns
  end
  local skeleton <const> = table.move(listed(looks_for.skeleton), 1, #listed(looks_for.skeleton), 1, {})
  looks_for.skeleton = table.move(row.looks_for.skeleton, 1, #row.looks_for.skeleton, #skeleton + 1, skeleton)
  return {
    looks_for = looks_for,
    run = function(draft, ctx)
      flag.run(draft, ctx)
      row.run(draft, ctx)
    end,
  }
end

return iberian
