namespace Analysis;

/// <summary>
/// The English forms of dates: the words first, then one line of the table per form. Groups as in <see cref="ChineseForms"/>; also rel last,
/// this, next; since; sn the name of a season.
/// </summary>
internal static class EnglishForms
{
    private const string S = @"[\ \u00A0]";
    private const string To = @"(?:[\ \u00A0]?(?:-|–|—)[\ \u00A0]?|[\ \u00A0](?:to|through|thru|until|till)[\ \u00A0])";
    private const string MonthName = @"(?:J(?i:an(?:uary|\.)?|un(?:e|\.)?|ul(?:y|\.)?)|F(?i:eb(?:ruary|\.)?)|M(?i:ar(?:ch|\.)?|ay)|A(?i:pr(?:il|\.)?|ug(?:ust|\.)?)|S(?i:ept?(?:ember|\.)?)|O(?i:ct(?:ober|\.)?)|N(?i:ov(?:ember|\.)?)|D(?i:ec(?:ember|\.)?))(?![A-Za-z])";
    private const string SureMonth = "(?:J(?i:anuary|uly)|F(?i:ebruary)|S(?i:eptember)|O(?i:ctober)|N(?i:ovember)|D(?i:ecember))(?![A-Za-z])";
    private const string Month = $"(?<m>{MonthName})";
    private const string Day = @"(?<d>\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|,\d|\.\d|[a-z])";
    private const string EndDay = @"(?<de>\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|,\d|[a-z])";
    private const string Year = @"(?<y>[12]\d{3})(?!\d|,\d)";
    private const string WeekdayName = "(?:M(?i:onday)|T(?i:uesday)|W(?i:ednesday)|T(?i:hursday)|F(?i:riday)|S(?i:aturday)|S(?i:unday))(?![A-Za-z])";
    private const string Weekday = $"(?<w>{WeekdayName})";
    private const string WeekdayBefore = $@"(?:(?<w>{WeekdayName}|(?:Mon|Tues?|Wed|Weds|Thur?s?|Fri|Sat|Sun)\.?)(?:,?{S}(?:(?i:the){S})?))";
    private const string DayAlone = $@"(?i:the){S}(?<d>\d{{1,2}})(?:st|nd|rd|th)";
    private const string Part = @"(?<p>(?i:early|mid|middle|late|the[\ ]beginning[\ ]of|the[\ ]start[\ ]of|the[\ ]middle[\ ]of|the[\ ]end[\ ]of))";
    private const string PartOf = $@"(?:{Part}(?:-|{S})(?:in{S})?)";
    private const string Since = $"(?:(?<since>(?i:since)){S})";
    private const string Small = "(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?i:one|two|three|four|five|six|seven|eight|nine))?";
    private const string Some = @"(?i:a[\ ]couple[\ ]of|a[\ ]few|several|many|dozens[\ ]of|few|some)";
    private const string Number = $@"(?:\d{{1,3}}(?:\.\d)?(?:{To}\d{{1,3}})?|{Small}|{Some})(?:{S}(?i:and{S}a{S}half)|-and-a-half)?";
    private const string Unit = "(?<u>(?i:day|week|month|year|decade|centur(?:y|ies)))s?(?![A-Za-z])";
    private const string Count = $@"(?<![\d.,$£€#-]|[a-z]-)(?<n>{Number})(?:{S}|-)(?:(?:more|consecutive|straight|full|whole|long|calendar){S})?{Unit}";
    private const string OneCount = $@"(?:(?<n>(?i:half{S}an?|half|an?)){S}{Unit})";
    private const string SureCue = @"(?<=(?<![a-z])(?i:in|since|by|until|till|last|next|this|during|through|late|early|mid)[\ \u00A0])";
    private const string Cue = @"(?<=(?<![a-z])(?i:from|of|before|after|between)[\ \u00A0])";
    private const string Ordinal = "(?i:first|second|third|fourth|1st|2nd|3rd|4th)";
    private const string SeasonName = "(?<sn>(?i:spring|summer|autumn|fall|winter))(?![A-Za-z])";
    private const string CenturyName = "(?i:eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)";
    private const string Relative = @"(?<rel>(?i:last|this[\ ]past|this[\ ]coming|this|next))";

    private const string DayMonth = $@"(?<calendar>(?<![\w.,$£€-]){Since}?{WeekdayBefore}?(?:(?i:the){S})?(?<![\d.,:$£€/-]){Day}(?:{To}{EndDay})?{S}(?:of{S})?{Month}(?:{To}{EndDay}{S}(?<me>{MonthName}))?(?:,?{S}{Year})?)";

    /// <summary>Forms that begin with a letter; one a line, the more specific before the more general.</summary>
    internal const string WordTable = $@"
        (?<named>(?<name>{EnglishNamesIgnoringCase})(?:(?:,|{S}(?:of|in))?{S}{Year})?(?![A-Za-z]))
      | (?<calendar>{Since}?{WeekdayBefore}?{PartOf}?{Month}{S}(?:(?i:the){S})?{Day}(?:{To}(?:(?<me>{MonthName}){S})?{EndDay})?(?:(?:,?{S}|,){Year})?)
      | {DayMonth}
      | (?<calendar>{Since}{PartOf}?{Month}(?:,?{S}(?:of{S})?{Year})?)
      | (?<calendar>{PartOf}?{Month}(?:,?{S}(?:of{S})?{Year})(?:{To}(?<me>{MonthName}){S}(?<ye>[12]\d{{3}})(?!\d))?)
      | (?<calendar>{PartOf}{Month})
      | (?<calendar>(?:{SureCue}{Month}|(?:{Cue}{Month}|(?<m>{SureMonth}))(?!{S}[A-Z][a-z]+(?<!January|February|March|April|June|July|August|September|October|November|December)))(?:{To}(?<me>{MonthName})(?:,?{S}(?<ye>[12]\d{{3}}))?)?)
      | (?<calendar>(?<m>{MonthName})(?:{To}(?<me>{MonthName}))(?:,?{S}(?<ye>[12]\d{{3}}))?)
      | (?<relmonth>(?:(?<p>(?i:early|late)){S})?(?<rel>(?i:last|next|this)){S}{Month}(?!{S}\d))
      | (?<weekday>(?:{Relative}{S})?{Weekday}(?:,)?{S}\((?<m>{MonthName}){S}{Day}\))
      | (?<weekday>(?:{Relative}{S})?{Weekday},?{S}(?:\({DayAlone}\)|{DayAlone}(?!-|{S}(?!(?:and|or|but|at|when|after|before|until){S})[A-Za-z])))
      | (?<weekday>(?<rel>(?i:last|this[\ ]past|this[\ ]coming|this|next|the[\ ]previous|the[\ ]following)){S}{Weekday})
      | (?<weekday>(?<!(?<![A-Za-z])(?i:an?|every|each|Black|Good|Bloody|Ash|Super|Cyber|Giving|Small{S}Business|alternate){S}|Mail{S}on{S}){Weekday}(?!s|{S}(?:Times|Telegraph|Mirror|Express|Mail|People|Herald|Post)|{S}to{S}[MTWFS][a-z]+day))
      | (?<quarter>{Since}?(?:(?i:the){S})?(?<q>{Ordinal})[\ -](?i:quarter)(?:{S}(?:of{S})?(?:{Year}|(?<yw>(?i:this|last|next){S}year)))?)
      | (?<quarter>(?<q>Q[1-4]){S}?{Year}?)
      | (?<half>(?:(?i:the){S})?(?<h>(?i:first|second)){S}half{S}of{S}(?:{Year}|(?<yw>(?i:this|last|next|the){S}year)))
      | (?<half>(?<h>H[12]){S}{Year})
      | (?<relday>(?i:the{S}day{S}before{S}yesterday|the{S}day{S}after{S}tomorrow|yesterday|tomorrow|tonight|last{S}night|this{S}morning|this{S}afternoon|this{S}evening|(?<!(?:USA|Russia|Psychology){S})today))
      | (?<edge>{Since}?(?<p>(?i:the{S}(?:beginning|start|middle|end){S}of)){S}(?:(?:(?i:the){S})?(?<rel>(?i:this|last|next))|(?<rel>(?i:the))){S}(?<u>(?i:week|month|year|decade|century)))
      | (?<relunit>(?:(?<rough>(?i:earlier|later)){S}|(?<p>(?i:early|mid|late))[\ -]|(?<since>(?i:since)){S})?(?<rel>(?i:last|this|next|the{S}following|the{S}previous)){S}(?:(?<u>(?i:weekend|week|month|year|decade|century|quarter))|{SeasonName})(?!s|[A-Za-z]))
      | (?<relunit>(?<rel>(?i:the{S}next|the{S}following)){S}(?<u>day)(?![A-Za-z]))
      | (?<window>(?:(?i:the){S})?(?<rel>(?i:past|last|previous|next|coming|preceding)){S}{Count})
      | (?<window>(?i:the){S}(?<rel>(?i:past|last|coming|next)){S}(?<u>(?i:day|week|month|year|decade|century))(?![A-Za-z]|{S}of{S}))
      | (?<vague>(?i:recently|lately|(?<![a-z]-)recent{S}(?:days|weeks|months|years|decades)|(?:(?i:the){S})?coming{S}(?:days|weeks|months|years|decades)|(?:weeks|months|years|decades|centuries){S}ago|the{S}other{S}day|(?:not{S})?(?:so{S})?long{S}ago|some{S}time{S}ago)(?![A-Za-z]))
      | (?<season>{Since}?{PartOf}?(?:(?i:the){S})?{SeasonName}(?:{S}of|{S}in|,)?{S}{Year})
      | (?<decade>{Since}?(?:(?i:the){S})?{PartOf}?(?:(?i:the){S})?(?:(?<y>[12]\d\d0)(?:[’'])?s|[’'‘](?<dec>\d0)s|(?<dec>\d0)[’']?s(?<=(?i:the|mid|early|late)[\ -]\d0[’']?s)|(?<decn>(?i:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?<=(?i:the|mid|early|late)[\ -][a-z]+))(?![A-Za-z\d]))
      | (?<century>{Since}?(?:(?i:the){S})?{PartOf}?(?:(?i:the){S})?(?:(?<c>\d{{1,2}})(?:st|nd|rd|th)|(?<cn>{CenturyName}))(?:{S}|-)(?i:centur(?:y|ies)))
      | (?<year>(?:{Since}{PartOf}?|{PartOf}){Year}(?:[/–-](?<ye>\d{{2}}))?(?![\w%]))
      | (?<calendar>(?<=(?i:on|since|until|by){S}){DayAlone}(?:{S}\({Weekday}\)|(?!{S}[a-zA-Z]|-)))
      | (?<duration>(?<=(?<![A-Za-z])(?i:for|in|within|after|than|about|nearly|almost|over|under|least|just|only|around|roughly|and|lasted|another){S}(?:nearly{S}|about{S}|almost{S}|more{S}than{S}|less{S}than{S}|at{S}least{S}|over{S}|just{S})?)(?:{OneCount}|(?<n>(?i:another)){S}{Unit})(?:{S}and{S}a{S}half)?(?!{S}(?i:old|ago|later|earlier|from{S}now)|-))
    ";

    /// <summary>Forms that begin with a number, in digits or words.</summary>
    internal const string CountedTable = $@"
        (?<clock>(?<n>(?<!\d)\d{{1,4}}|{Small}|(?i:an?|half{S}an|a{S}few|several)){S}(?<u>(?i:minute|hour))s?{S}(?i:ago))
      | (?<ago>(?:{Count}|{OneCount}){S}(?:(?<back>(?i:ago))|(?<later>(?i:later|afterwards?))|(?<earlier>(?i:earlier)(?!{S}than))|(?<from>(?i:from{S}now))))
      | (?<duration>{Count}(?!{S}(?i:old|of{S}age|olds?)|-(?i:old)|{S}(?i:anniversary)|-(?i:anniversary)))
    ";

    /// <summary>Forms that begin with a digit, or an apostrophe before one.</summary>
    internal const string DigitTable = $@"
        (?<decade>[’'‘](?<dec>\d0)s(?![A-Za-z]))
      | {DayMonth}
      | (?<decade>(?<![\w.,$£€-])(?<y>[12]\d\d0)s(?![A-Za-z]))
      | (?<century>(?<![\w.,$£€-])(?<c>\d{{1,2}})(?:st|nd|rd|th)[\ -](?i:century))
      | (?<year>(?<![\w.,$£€/:@#&%+=~-])(?<y>[12]\d{{3}})(?:(?:–|-|/|—)(?<ye>[12]\d{{3}}|\d{{2}})(?!\d)|(?<=(?i:from|between){S}[12]\d{{3}}){S}(?:to|and|until|through){S}(?<ye>[12]\d{{3}}))?(?![\w%]|[.,]\d|[/–-]\d))
    ";

    private const string EnglishNamesIgnoringCase = $"(?i:{NamedDays.EnglishNames})";
}
