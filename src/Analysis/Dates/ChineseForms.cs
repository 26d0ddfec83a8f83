namespace Analysis;

/// <summary>
/// The Chinese forms of dates: the words first, then one line of the table per form. Groups: y year, yw 今年…, era/en era and its year, m month,
/// mw 本月…, d day, w weekday, p part of the period before it; ye, me, de, we, pe the same at a range's end; n number, u unit.
/// </summary>
internal static class ChineseForms
{
    private const string Digit = "〇零○一二三四五六七八九";
    private const string S = @"[\ \u00A0\u3000]?";
    private const string To = S + "(?:至|到|—{1,2}|–|-|~|～|－|─{1,2})" + S;
    private const string MonthNumber = @"(?:\d{1,2}|十[一二]?|[一二三四五六七八九元])";
    private const string DayNumber = @"(?:\d{1,2}|三十一?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])";
    private const string Week = "(?:周|週|星期|礼拜|禮拜)";
    private const string NoWeekAfter = "(?![期边邊围圍转轉年岁歲遭全密长長]|[报報](?![道导導告])|刊(?![登发發出]))";
    private const string DayUnit = "(?:日(?![元圆圓圜])|[号號](?![线線楼樓]))";
    private const string DayUnitAlone = "(?:日(?![元圆圓圜籍语語裔]|本(?![报報台网網市届屆次周月院校])|[报報](?![道导導告称稱])|刊(?![登发發出])|均线|[內内间間]|后院)|[号號](?![线線楼門门店院馆館机機房令文码碼病船舰艦台街场場井公选選手被仓艙]))";

    /// <summary>元年 and the Chinese eras whose first year is certain, the Republic, Japan since 1868, Juche, Buddhist and Dangun years.</summary>
    // the table and its year numbers stand in the same order
    internal const string EraNames = "贞观|貞觀|开元|開元|天宝|天寶|靖康|绍兴|紹興|淳熙|至元|大德|延祐|延佑|至正|洪武|建文|永乐|永樂|洪熙|宣德|正统|正統|景泰|成化|弘治|正德|嘉靖|隆庆|隆慶|万历|萬曆|天启|天啟|崇祯|崇禎|顺治|順治|康熙|雍正|乾隆|嘉庆|嘉慶|道光|咸丰|咸豐|同治|光绪|光緒|宣统|宣統|民国|民國|明治|大正|昭和|平成|令和|大同|主体|主體|佛历|佛曆|檀纪|檀紀";
    internal static readonly int[] EraStarts = [627, 627, 713, 713, 742, 742, 1126, 1131, 1131, 1174, 1264, 1297, 1314, 1314, 1341, 1368, 1399, 1403, 1403, 1425, 1426, 1436, 1436, 1450, 1465, 1488, 1506, 1522, 1567, 1567, 1573, 1573, 1621, 1621, 1628, 1628, 1644, 1644, 1662, 1723, 1736, 1796, 1796, 1821, 1851, 1851, 1862, 1875, 1875, 1909, 1909, 1912, 1912, 1868, 1912, 1926, 1989, 2019, 535, 1912, 1912, -542, -542, -2332, -2332];

    private const string YearNumber = $@"(?<![\d.])(?:(?<y>[12１２]\d{{3}})|(?<y>[一二][{Digit}]{{3}}))";
    private const string YearUnit = "年(?![级級龄齡薪资資轻輕纪紀夜货貨]|[来來]?的?[历歷]史)";
    private const string YearWord = "(?<yw>今年|大前年|前年|去年|明年|后年|後年|来年|來年|本年|同年|次年|翌年)(?![级級龄齡薪资資轻輕纪紀夜货貨])";
    private const string Era = $@"(?<era>{EraNames}){S}(?<en>元|\d{{1,4}}|[{Digit}十廿百]{{1,4}}){S}年(?:{S}[（(](?:公元)?(?<y>\d{{3,4}}){S}年?[）)])?";
    private const string PlainYear = $@"(?:公元|西元)?{YearNumber}(?:{S}{YearUnit}(?:{S}[（(]{Era}[）)])?|(?={To}(?:\d{{4}}|\d{{2}}){S}年))|(?:公元|西元)(?<y>\d{{1,3}}){S}年";
    private const string ShortYear = $@"(?<![\d.第])(?<y>\d{{2}}){S}年(?={S}\d{{1,2}}{S}月)|(?<![\d.第達达历歷时時近约約有用共了])(?<y>[7-9]\d|0\d){S}年(?![级級代龄齡薪间間来來前后後多以期內内之的]|[历歷]史)";
    private const string Year = $"(?:{Era}|{PlainYear}|{YearWord})";
    private const string MonthWord = "(?<mw>上上个?月|上[个個]?月(?!球)|(?<!日)本月|[这這][个個]月|下[个個]?月(?!球)|同月|次月|翌月)";
    private const string MonthUnit = $"(?:月份?|(?={To}{MonthNumber}{S}月|、{MonthNumber}{S}月))";
    private const string Month = $"(?<m>{MonthNumber}){S}{MonthUnit}";
    private const string MonthAlone = $@"(?<![\d.第每/-]|每年的?|[十百]|\d[\ ])(?<m>{MonthNumber}){S}(?:月份?(?![球饼餅薪租光亮票刊嫂花]|革命|流火)|(?={To}{MonthNumber}{S}月|、{MonthNumber}{S}月))";
    private const string Day = $"(?<d>{DayNumber}){S}(?:{DayUnit}|(?={To}{DayNumber}{S}[日号號]|、{DayNumber}{S}[日号號]))";
    private const string DayAlone = $@"(?<![\d.,第每/月A-Za-z\-：:]|[月A-Za-z№]\ |每月的?|[一二三四五六七八九十廿百])(?<d>3[01]|[12]\d|0?[1-9]|三十一?|二十[一二三四五六七八九]|廿[一二三四五六七八九]|十[一二三四五六七八九]){S}(?:{DayUnitAlone}(?![游遊后後龄齡]|\s?次)|(?={To}{DayNumber}{S}[日号號]))";
    private const string Weekday = $@"(?:{S}[（(]{S}{Week}(?<w>[一二三四五六日天]){S}[）)]|[，,]?{S}{Week}(?<w>[一二三四五六日天]){NoWeekAfter})";
    private const string PartWord = @"上旬|中旬|下旬|初期|初(?![步选選次中级級期])|中期|末期|底(?![特层層线線牌])|末(?![班日])|中(?=[，。、；：！？\s,.;）)至到以前后後]|$)";
    private const string Part = $"(?:{S}年?(?<p>{PartWord}))";
    private const string Rough = "(?:的?(?:早些时候|早些時候|晚些时候|晚些時候|稍早|稍晚))";
    private const string Since = "(?<since>以来|以來|至今|迄今)";
    private const string RangeEnd = $@"(?:(?:{To}|、)(?:(?:(?<ye>\d{{4}}|\d{{2}}|[一二][{Digit}]{{3}}){S}年{S}(?:(?<me>{MonthNumber}){S}月份?{S}(?:(?<de>{DayNumber}){S}{DayUnit})?)?|(?<me>{MonthNumber}){S}月份?{S}(?:(?<de>{DayNumber}){S}{DayUnit})?|(?<de>{DayNumber}){S}{DayUnit})(?:{S}年?(?<pe>{PartWord}))?))";
    private const string DateBehind = $@"(?:{S}[（(](?:(?<m>{MonthNumber}){S}月{S})?(?<d>{DayNumber}){S}[日号號][）)]|{S}(?<d>3[01]|[12]\d|0?[1-9]){S}{DayUnitAlone}(?![游遊后後龄齡]|\s?次){RangeEnd}?)";
    private const string CenturyNumber = "(?:[12]?\\d|二十[一]?|十[一二三四五六七八九]?|[一二三四五六七八九])";
    private const string CenturyUnit = "世[纪紀]";
    private const string CenturyPart = "初期?|初叶|中叶|中期|末期?|末叶|晚期|后期|後期|上半叶|前半叶|下半叶|后半叶|後半葉|上半期|[前上]半|[后後下]半";
    private const string Number = @"(?:\d{1,6}(?:\.\d{1,3})?(?:" + S + @"(?:至|到|-|–|~|～)" + S + @"\d{1,6})?(?:多|余|餘)?|[一二两兩三四五六七八九十百]{1,4}[多余餘]?|好[几幾]十?|[几幾]十?|[数數]十?|十[几幾]|若干|多|半)";
    private const string Unit = $"(?:(?<u>日)(?=[内內前]|[之以][內内前后後])|(?<u>天)(?![气氣下空堂然生津才主使文安赋赋性子真台山河花理地王龙翼])|(?:[个個])?(?<u>星期|礼拜|禮拜)(?![一二三四五六日天])|(?<u>周|週)(?![一二三四五六日末次]){NoWeekAfter}|[个個]半?(?<u>月)|(?<=[数數多余餘])(?<u>月)(?!球)|[个個]?(?<u>季度)|(?<u>年)半?(?![级級代度龄齡薪资資轻輕会會报報货貨夜期检檢审審终終])|[个個](?<u>世[纪紀]))";
    private const string Count = $@"(?<![第\d.$￥¥€£这這那每某同头頭哪又]|有(?=一天)|[\d.]\ |[一二三四五六七八九十百])(?<n>{Number}){S}(?:[个個](?=[星礼禮月季世半])|[个個]多(?=月))?{Unit}";

    /// <summary>Forms that begin with a digit only.</summary>
    internal const string DigitTable = $@"
        (?<iso>(?<![\d.\-/])(?<y>[12]\d{{3}})(?<sep>[-/.])(?<m>\d{{1,2}})\k<sep>(?<d>\d{{1,2}})(?![\d.\-/]\d|\d))
      | (?<dmy>(?<![\d.\-/])(?<d>\d{{1,2}})(?<sep>[/.])(?<m>\d{{1,2}})\k<sep>(?<y>(?:19|20)\d{{2}})(?![\d.\-/]))
      | (?<year>(?<![\d–-])(?<y>[12]\d{{3}}){S}(?:—{{1,2}}|–|-|~|～|－|─{{1,2}}){S}(?<ye>[12]\d{{3}})(?![\d–-]|年))
    ";

    /// <summary>Forms that begin with a digit or an ideograph and name a place on the calendar; one a line, the more specific before the more general.</summary>
    internal const string DatedTable = $@"
        (?<lunar>(?:(?:农历|農曆|阴历|陰曆|夏历|夏曆|旧历|舊曆)(?:{Year}{S})?|{Year}(?:农历|農曆|阴历|陰曆)|(?=[正腊臘]月|[一二三四五六七八九十]{{1,2}}月初))(?<lm>正|[一二三四五六七八九]|十[一二]?|冬|腊|臘)月(?<ld>初[一二三四五六七八九十]|三十|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|十[一二三四五六七八九]?)日?)
      | (?<named>(?:{Year}的?{S})?(?<name>{NamedDays.ChineseNames})(?!联欢|聯歡))
      | (?<decade>(?:(?:公元)?(?<c>{CenturyNumber}){S}{CenturyUnit}的?{S}|(?<cw>上个?世[纪紀]|上個世紀|本世[纪紀])的?{S})?(?<![\d一二三四五六七八九])(?<dec>\d0|[一二三四五六七八九]十){S}年代(?:的?(?<p>初期?|中期|中后期|末期?|后期|後期|晚期|中))?(?:{To}(?<dece>\d0|[一二三四五六七八九]十){S}年代(?<pe>初期?|中期|末期?|后期|晚期)?)?)
      | (?<decade>(?<!\d)(?<y>[12]\d{{2}}0){S}年代(?:的?(?<p>初期?|中期|末期?|后期|後期|晚期|中))?)
      | (?<century>(?:公元)?(?<![第\d个個])(?:(?<c>{CenturyNumber}){S}{CenturyUnit}|(?<cw>上个?世[纪紀]|上個世紀|(?<!日)本世[纪紀]))(?:的?(?<p>{CenturyPart}))?(?:{To}(?:公元)?(?<ce>{CenturyNumber}){S}{CenturyUnit}(?<pe>{CenturyPart})?)?{Since}?)
      | (?<season>(?:{Year}的?{S}|(?<yw>今|去|明)(?=[春夏秋冬]))(?<s>春|夏|秋|冬)(?:季|天|日)?(?![晚运運联聯]))
      | (?<quarter>(?:{Year}的?{S})?(?<![前])(?:第{S})?(?<q>[一二三四1234１２３４]){S}季度?(?<=度|年.{{0,3}}季)(?:GDP)?(?<!GDP))
      | (?<half>(?:{Year}的?{S})?(?<h>[上下])半年)
      | (?<calendar>(?<!每)(?:{Year}|{ShortYear})(?:的?{S}{Month}(?:{S}{Day}{Weekday}?)?)?(?:{Part}|{Rough})?{RangeEnd}?{Since}?)
      | (?<calendar>{MonthAlone}(?:{S}{Day}{Weekday}?)?(?:{Part}|{Rough})?{RangeEnd}?{Since}?)
      | (?<calendar>{DayAlone}{Weekday}?{RangeEnd}?{Since}?)
    ";

    /// <summary>Forms that begin with an ideograph only.</summary>
    internal const string WordTable = $@"
        (?<bc>(?:公元|西元)前{S}(?<n>\d{{1,5}}|[一二三四五六七八九十百]{{1,5}}){S}(?<u>年|{CenturyUnit})(?:{To}(?:公元|西元)?前?{S}\d{{1,5}}{S}(?:年|{CenturyUnit}))?)
      | (?<calendar>{MonthWord}(?:的?{S}{Day}{Weekday}?)?(?:{Part}|{Rough})?{RangeEnd}?{Since}?)
      | (?<relquarter>(?:(?<![日基])(?<ww>本)|(?<ww>[上下这這]))[一个個]?季度)
      | (?<edge>(?<![当當同隔每十\d])(?<edgep>年初|年底|年末|月初|月底|月末)(?![特层層班]){Since}?)
      | (?<weekday>(?:(?<![晚早以路网網])(?<ww>上上|上)|(?<![天以])(?<ww>下下|下)|(?<![日基版根])(?<ww>本|今)|(?<ww>[这這]))一?[个個]?{Week}的?(?:(?<w>[一二三四五六日天末])|[周週](?<w>[一二三四五六日末]))?{NoWeekAfter}{DateBehind}?)
      | (?<weekday>(?<![每逢一两兩几幾数數\d]|每[个個]|[\d]\ ){Week}(?<w>[一二三四五六日天末]){NoWeekAfter}(?:(?:至|到|-|－|—){Week}?(?<we>[一二三四五六日天]){NoWeekAfter})?{DateBehind}?)
      | (?<relday>(?<dw>今天|今日(?!头条|頭條|俄罗斯|俄羅斯|美国|美國)|今晚|今晨|今早|今夜|昨天|昨日|昨晚|昨夜|昨晨|昨早|大前天|前天|前晚|(?<![\d生以之目年天日])前日|明天(?![气氣系])|明日(?!之后|之後|方舟)|明晚|明早|明晨|大后天|大後天|后天(?!性)|後天(?!性)|次日|翌日))
      | (?<window>(?<ahead>未来|未來|今后|今後|接下来|接下來|往后|此后)的?{S}{Count}|(?:过去|過去|最近|(?<![附邻靠接将將])近)的?{S}(?:[这這])?{Count}(?:[来來])?)
      | (?<vague>近期|近日|近[来來]|(?<![\d今昨明])日前|(?<![离離距])最近(?:[几幾][天日周年个個]月?)?(?!的?[一那][次条條篇期张張]|距)|近年[来來]?|近[几幾些][十]?(?:日|天|周|週|年[来來]?|[个個]月[来來]?)|不久前|前不久|前(?:一)?[阵陣]子|[这這][阵陣]子|前段[时時][间間]|前一段[时時][间間]|[这這]段[时時][间間]|前(?:几|幾|两|兩|些)(?:天|日|周|週|年|[个個]月)|[这這](?:几|幾|两|兩|些)(?:天|日|周|週|年|[个個]月)|多年前|多年[来來]|近段[时時][间間])
    ";

    /// <summary>Forms that begin with a number, digits or ideographs, and count units.</summary>
    internal const string CountedTable = $@"
        (?<clock>(?<![\d第])(?<n>\d{{1,4}}|[一二两兩三四五六七八九十半]{{1,3}}|[数數几幾]){S}(?:[个個]?(?:多)?(?<u>小时|小時|钟头|鐘頭)|(?<u>分钟|分鐘))(?:之|以)?前)
      | (?<ago>{Count}多?(?:之|以)?(?:(?<back>前)(?![往进進期提线線后後])|过?(?<later>[后後])(?![来來])))
      | (?<duration>(?<![年月天日周週纪紀夜]又(?=一)){Count}(?!又一))
    ";
}
