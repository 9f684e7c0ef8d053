-- Claims about goods that the law forbids, and false papers: health, superlatives, customs, invoices, closed bodies.
local stance <const> = require "stance"
local advertising = {}

local illness <const> = [[(?:eczema|psoriasis|acne|arthritis|tinnitus|diabetes|cancer|migraines?|insomnia|depression|anxiety|asthma|pain|infections?|disease|illness|neurodermitis|schuppenflechte|akne|arthrose|krebs|migräne|schlafstörungen|depressionen|schmerzen|entzündungen|krankheiten)]]

-- advertising.flag_health(): cures and sure effects on the body.
function advertising.flag_health()
  return stance.flag {
    words = [[(?:cure|heal|treat|eliminate|reverse)(?:s|d|ing)?\b[^.!?]{0,20}\b]] .. illness .. [[|(?:clinically|medically) proven to|no side[- ]effects|(?:lose|drop) [0-9]+ ?(?:kg|lbs?|pounds|kilos) in|(?:heilt|heilen|kuriert|beseitigt|lindert)\b[^.!?]{0,20}\b]] .. illness .. [[|(?:ohne|keine) nebenwirkungen|nehmen sie [0-9]+ ?(?:kg|kilo) ab]],
    bare = true,
    signs = [[(?:アトピー|湿疹|ニキビ|にきび|シミ|しわ|シワ|水虫|腰痛|肩こり|花粉症|頭痛|不眠|高血圧|糖尿病|がん|関節痛)[^。!?]{0,10}(?:治り|治る|治し|完治|解消し|消え|なくなり|改善(?:し|でき))|(?:必ず|確実に|飲むだけで|塗るだけで)[^。!?]{0,8}(?:痩せ|やせ|若返)|副作用(?:は|が)?(?:一切)?(?:なし|あり?ません|ない)]]
      .. [[|(?:根治|治愈|治好|药到病除|包治)|(?:治疗|疗效)[^。,!?]{0,8}(?:湿疹|鼻炎|失眠|痘|脚气|关节|颈椎|病)|(?:湿疹|鼻炎|失眠|脚气|关节炎|颈椎病|糖尿病|高血压)[^。,!?]{0,8}(?:治|根除|消失)|(?:无|没有|零)(?:任何)?副作用|(?:[0-9]+|一|七)天(?:见效|瘦|美白)]],
    without = [[does not (?:treat|cure|heal)|not (?:meant|intended|suitable) to|is not a|cannot (?:cure|heal|treat)|(?:nicht|kein\pL*|weder)\b[^.!?]{0,20}(?:heilt|heilen|arznei|medikament|lindert)|(?:heilt|lindert) (?:nicht|kein)|(?:目的とした|ものでは|効果を保証|医薬品ではあり)|(?:不能|不可|不是|没有)(?:代替|治疗|药|治)]],
  }
end

-- advertising.flag_superlative(): words that Chinese advertising law forbids; time, sizes and service are no claims.
function advertising.flag_superlative()
  return stance.flag {
    bare = true,
    signs = [[国家级|世界级|最高级|最佳(?:品质|效果|选择)|(?:全网|全国|全球|业内|行业|同类)[最蕞朂第唯首]|最好(?:的|用|看|吃)[^。,!?]{0,6}(?:产品|灯|品牌|质量|材料|商品|面料)|(?:质量|品质|效果|价格|性价比)[最蕞朂](?:好|高|低|优|佳)|[最蕞朂]低价|史上[最蕞朂]|顶级|极品|绝无仅有|独一无二|销量第[一1]|第一品牌|(?:行业|全国|全球)?唯一[^。,!?]{0,4}(?:品牌|厂家|产品)|no[.]?1|n0[.]?1|首选品牌|王牌|万能]],
    without = [[第一时间|(?:不|并非|不是|不敢说)[^。,!?]{0,4}(?:最|第一|顶级|唯一)|获得|认证|奖]],
  }
end

-- advertising.flag_ranking(): the first of all, in Japan only with a survey.
function advertising.flag_ranking()
  return stance.flag {
    bare = true,
    words = [[(?:japan's|the world's|world) (?:no\.? ?1|number one|best[- ]selling)]],
    signs = [[(?:業界|日本|世界|国内|売上|人気|満足度|顧客満足度|シェア)(?:内)?(?:no\.?1|ナンバーワン|ナンバー1|第?一位|第?1位|一番|トップ|随一)|(?:日本|世界|業界)(?:一|初|最高|最小|最軽量|最安)(?:の|売れ|です|で|を|値|級|,|、)|最安値|no\.?1の|満足度[0-9]+(?:\.[0-9]+)?%|どこよりも(?:安|早)]],
    without = [[ではあり?ません|ではございません|とは言え|申し上げられ|調査(?:機関|結果)|調べ]],
  }
end

-- advertising.flag_customs(): a false value or a gift on the papers.
function advertising.flag_customs()
  return stance.flag {
    bare = true,
    rare = [[gift|sample|customs|declar|value|\bdut(?:y|ies)|deklarier|geschenk|zoll|ギフト|申告|記載|低报|少报|申报|报关|礼物|礼品|样品]],
    words = [[(?:mark|declare|label|list|put|write|send)\b[^.!?]{0,30}\b(?:as|down as) (?:a )?(?:gift|sample|document)|(?:declare|put|write|mark)\b[^.!?]{0,25}\b(?:lower|less|only|just|low) (?:value|[$€£]?[0-9]+[^.!?]{0,20}\b(?:customs|value|dut\pL*|declaration))|(?:lower|low|reduced)(?:er)? (?:declared |customs )?value\b[^.!?]{0,40}\b(?:customs|dut|tax)\pL*|(?:deklarieren|schreiben|geben)\b[^.!?]{0,40}\b(?:als geschenk|(?:nur )?[0-9]+ (?:€|euro)|niedriger\pL*)\b[^.!?]{0,40}(?:zoll\pL*|steuer\pL*|abgabe\pL*)|als geschenk deklarier\pL*]],
    signs = [[ギフト(?:扱い|として)[^。!?]{0,8}(?:申告|記載|送)|(?:低く|安く)[^。!?]{0,6}(?:申告|記載)|低报|少报|(?:申报|报关)[^。,!?]{0,8}(?:写低|低一点|礼物|礼品|样品)|(?:按|写成?|标)(?:礼物|礼品|样品)(?:申报|报关|寄)]],
    without = [[gift (?:wrap|box|card|message|note|receipt)|geschenk(?:papier|verpackung|karte|box)|(?:cannot|can['’]t|do not|don['’]t|not allowed|may not|must not|never|dürfen|können|nicht|できません|いたしません|不能|不可以|不会)]],
  }
end

-- advertising.flag_invoice(): refuses an invoice, or wants money for it.
function advertising.flag_invoice()
  return stance.flag {
    bare = true,
    rare = "invoice|receipt|rechnung|quittung|領収書|发票",
    words = [[(?:do not|don['’]t|cannot|can['’]t|never) (?:issue|provide|give|send|make) (?:you )?(?:an? |any |out )?(?:vat )?(?:invoices?|receipts?)\b|(?:invoice|receipt) (?:costs|is) (?:an )?extra|rechnung(?:en)?\b[^.!?]{0,30}\b(?:nicht|keine?) (?:ausstellen|stellen wir|erstellen|möglich|geben)\pL*|(?:stellen|schreiben|geben) (?:wir )?(?:ihnen )?keine (?:rechnung|quittung)(?:en)?\b|für (?:eine|die) rechnung\b[^.!?]{0,30}\b(?:aufpreis|zusätzlich|extra|[0-9]+ (?:€|euro))]],
    signs = [[領収書[^。!?]{0,10}(?:発行(?:は)?(?:いたしかね|できま|して(?:おりま|いま)せん|いたしており)|出せま|お出しでき)|不(?:能)?开(?:具)?发票|没有发票|(?:开|要)(?:具)?发票[^。!?]{0,8}(?:另|加|多)(?:外)?(?:加|付|收|[0-9一二三四五六七八九十])?[^。!?]{0,6}(?:点|税|%|块|元)]],
    without = [[amazon|ebay|order page|bestellübersicht|again|second|two|duplicate|zweite|再発行|重复|ご注文履歴|注文履歴|before (?:it|the)|until|erst]],
  }
end

-- advertising.flag_odr(): the European platform for disputes is closed since July 2025.
function advertising.flag_odr()
  return stance.flag { bare = true, words = [[ec\.europa\.eu/consumers/odr|(?:os|odr)[- ]plattform|odr platform|plateforme rll|piattaforma odr|online dispute resolution platform]], without = [[closed|abgeschaltet|eingestellt|nicht mehr|no longer|geschlossen]] }
end

-- advertising.flag_extra(): more money for what was bought already.
function advertising.flag_extra()
  return stance.flag {
    words = [[(?:you (?:need|have|must|will have|still have) (?:to )?|please |kindly )(?:pay|top up|add|send) [^.!?]{0,20}\b(?:extra|surcharge|additional|more|difference|top[- ]?up)\b[^.!?]{0,30}|(?:extra|additional|surcharge of) (?:[$€£]|rm|s\$)? ?[0-9][^.!?]{0,30}\b(?:before we|for shipping|for delivery|island|remote)|(?:fehlen|zahlen sie|nachzahlen|überweisen sie)\b[^.!?]{0,25}(?:[0-9]+ (?:€|euro))[^.!?]{0,25}\b(?:zuschlag|aufpreis|nachzahl|porto|versand|inselzuschlag)\pL*|(?:zuschlag|aufpreis|nachzahlung) von [0-9]+[^.!?]{0,30}(?:zahlen|erforderlich|fällig|bezahlen)]],
    signs = [[追加(?:の)?(?:送料|料金|費用)[^。!?]{0,12}(?:必要|お支払|いただ|かかります|お願い)|(?:要|需|得|请)(?:您)?(?:再|另|补)(?:外)?(?:补|加|付|拍)?[^。,!?]{0,4}[0-9一二三四五六七八九十]+(?:元|块|令吉|新币)[^。,!?]{0,4}(?:运费|差价|邮费|才)|补(?:一下)?(?:运费|差价|邮费)(?:链接|[0-9]|才|吧|给)]],
    without = [[no (?:extra|additional)|refund|erstatt|if you (?:want|wish|like|prefer|would)|wenn sie (?:möchten|wollen)|second (?:piece|item)|zweites|upgrade|返金|退|如果]],
  }
end

return advertising
