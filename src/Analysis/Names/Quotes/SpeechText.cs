using System.Buffers;

namespace Analysis;

/// <summary>The text of an article in parts, sentence by sentence.</summary>
internal sealed class SpeechText
{
    // Begin and end no name.
    private static readonly SearchValues<char> particles =
        SearchValues.Create("很一二三四五六七八九十即发有是在以的了不就也和与为被让从对说称道把将其此该间");

    private static readonly SearchValues<char> tails = SearchValues.Create("地称说指在以也则就又还对向曾将已");
    private static readonly SearchValues<char> titles = SearchValues.Create("长员官师家者人授使席统相理任士手生表民妇姐");
    private static readonly SearchValues<char> countries = SearchValues.Create("美英法德俄日印韩朝澳欧加港台");
    private const int LongestBracket = 80;
    private const int LongestName = 8;
    private const int Rare = 1000;
    private readonly char[] plain;
    private readonly Segmenter segmenter;
    private readonly List<SpeechPart> parts = [];

    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words in order.</param>
    /// <param name="names">Its names in order.</param>
    /// <param name="segmenter">Tells the parts of speech.</param>
    public SpeechText(string text, ReadOnlySpan<(int Start, int End)> tokens, IReadOnlyList<NameMention> names, Segmenter segmenter)
    {
        (Text, Names, this.segmenter, plain) = (text, names, segmenter, new char[text.Length]);
        TraditionalText.SimplifyWord(text, plain);
        var (token, name, quotation, stretches) = (0, 0, 0, QuotationMarks.In(text));
        var persons = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, each) in names.Index())
        {
            if (each.Kind == NameKind.Person)
            {
                var whole = text[each.Start..each.End];
                persons.TryAdd(whole, index);
                persons.TryAdd(whole[(whole.LastIndexOf('·') + 1)..], index);
            }
        }

        for (var at = 0; at < text.Length;)
        {
            for (; token < tokens.Length && tokens[token].End <= at; token++)
            {
            }

            for (; name < names.Count && names[name].Start < at; name++)
            {
            }

            for (; quotation < stretches.Count && stretches[quotation].Start < at; quotation++)
            {
            }

            if (quotation < stretches.Count && stretches[quotation].Start == at)
            {
                Add(at, stretches[quotation].End, SpeechKind.Quoted);
                if (stretches[quotation].GoesOn)
                {
                    GoesOn.Add(at);
                }
            }
            else if (name < names.Count && names[name].Start == at && plain[at] == '据' && names[name].Length > 2)
            {
                AddWord(at, at + 1);
            }
            else if (name < names.Count && names[name].Start == at)
            {
                Add(at, names[name].End - (text[names[name].End - 1] is '称' or '说' or '稱' or '說'
                    || (text[names[name].End - 1] is '曾' or '则' or '也' or '還' && text.AsSpan(at, names[name].Length).Contains('·'))
                        ? 1 : 0),
                    SpeechKind.Name, name);
            }
            else if (token < tokens.Length && tokens[token].Start <= at)
            {
                var end = name < names.Count ? Math.Min(tokens[token].End, names[name].Start) : tokens[token].End;
                if (end - at > 1 && persons.TryGetValue(text[at..end], out var again))
                {
                    Add(at, end, SpeechKind.Name, again); // a name that is found elsewhere only
                }
                else
                {
                    AddWord(at, end);
                }
            }
            else if (EndOfBracket(at) is > 0 and var end)
            {
                Add(at, end, text[at] == '《' ? SpeechKind.Noun : SpeechKind.Bracket);
            }
            else
            {
                AddMark(at);
            }

            at = parts.Count > 0 && parts[^1].End > at ? parts[^1].End : at + 1;
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The names in it.</summary>
    public IReadOnlyList<NameMention> Names { get; }

    /// <summary>The parts, in order.</summary>
    public IReadOnlyList<SpeechPart> Parts => parts;

    /// <summary>Where quotations begin that the next paragraph goes on with.</summary>
    public HashSet<int> GoesOn { get; } = [];

    /// <summary>Words that no dictionary has and that spoke.</summary>
    public HashSet<string> Called { get; } = new(StringComparer.Ordinal);

    /// <summary>A part in simplified characters.</summary>
    public ReadOnlySpan<char> Word(int part) => plain.AsSpan(parts[part].Start, parts[part].End - parts[part].Start);

    /// <summary>A part in small letters.</summary>
    public string Small(int part) => Word(part).ToString().ToLowerInvariant();

    /// <summary>Whether a noun may speak: a name, a word of rule, a word that no dictionary has.</summary>
    /// <param name="part">The noun.</param>
    /// <param name="known">Whether a word that no dictionary has is not enough.</param>
    public bool MaySpeak(int part, bool known = false) => parts[part].Kind switch
    {
        SpeechKind.Name or SpeechKind.Pronoun => true,
        SpeechKind.Latin => char.IsUpper(Text[parts[part].Start]),
        SpeechKind.Noun => Text[parts[part].Start] == '《' || SpeechWords.MaySpeak(Word(part))
            || segmenter.PartOfSpeechOf(Word(part)) is var tag && tag is "ns" or "nt" or ['n', 'r', ..]
                || AfterDot(parts[part].Start) || (tag is "nz" && !known)
            || (tag is null && (!known || IsCalled(part) || IsSurnamed(part) || Called.Contains(Word(part).ToString()))
                && parts[part].End - parts[part].Start is > 1 and < 7 && (Word(part)[0] == '道' || !particles.Contains(Word(part)[0]))
            && !particles.Contains(Word(part)[^1])),
        SpeechKind.Say or SpeechKind.Claim => SpeechWords.MaySpeak(Word(part)),
        _ => false,
    };

    /// <summary>Whether a noun that may speak is more than a short word that only the dictionary takes for a name (宝藏).</summary>
    public bool IsKnown(int part) => parts[part].Mention >= 0 || !IsPersonal(part) || IsSurelyPersonal(part);

    // 谢阳: a word of two or three characters that no dictionary has and that begins with a surname.
    private bool IsSurnamed(int part) => parts[part].End - parts[part].Start is 2 or 3 && segmenter.FrequencyOf(Word(part)) == 0
        && ChineseNames.SurnameOf(Word(part).ToString()) == 1;

    /// <summary>Whether a title or another part of the name stands before a word: 主任朱锋, 汉娜·基洛斯.</summary>
    public bool IsCalled(int part) => part > 0 && parts[part - 1].End == parts[part].Start && (AfterDot(parts[part].Start)
        || (parts[part - 1].End - parts[part - 1].Start == 1 && segmenter.PartOfSpeechOf(Word(part - 1)) is ['n', 'r' or 's' or 'z', ..]
            && ChineseNames.SurnameOf(Word(part - 1).ToString()) == 1)
        || (parts[part - 1].Kind == SpeechKind.Noun && parts[part - 1].End - parts[part - 1].Start > 1
            && titles.Contains(Word(part - 1)[^1])));

    /// <summary>Whether a noun is a person's name: the dictionary says so, or does not have it, as most foreign names; in Latin letters, a
    /// word with one capital.</summary>
    public bool IsPersonal(int part) => parts[part].Mention >= 0 ? Names[parts[part].Mention].Kind == NameKind.Person
        : parts[part].Kind == SpeechKind.Latin
        ? char.IsUpper(Text[parts[part].Start]) && parts[part].End - parts[part].Start > 1 && char.IsLower(Text[parts[part].Start + 1])
        : parts[part].Kind == SpeechKind.Noun && Text[parts[part].Start] != '《' && !SpeechWords.MaySpeak(Word(part))
            && SpeechWords.KindOf(Word(part)) is null
            && segmenter.PartOfSpeechOf(Word(part)) is null or ['n', 'r', ..];

    /// <summary>The same, unless only a short word of the dictionary says so, of which many name things (双赢).</summary>
    public bool IsSurelyPersonal(int part) => IsPersonal(part) && (parts[part].Kind != SpeechKind.Noun || parts[part].Mention >= 0
        || parts[part].End - parts[part].Start == 3 || (parts[part].End - parts[part].Start > 3
            && segmenter.PartOfSpeechOf(Word(part)) is null)
        || IsCalled(part) || Called.Contains(Word(part).ToString()));

    private void Add(int start, int end, SpeechKind kind, int name = -1) => parts.Add(new SpeechPart(start, end, kind, name));

    private void AddWord(int start, int end)
    {
        var word = plain.AsSpan(start, end - start);
        if (!BlockCharacters.IsHan(word[0]))
        {
            AddLatin(start, end);
        }
        else if (word is "中" && (end < plain.Length && countries.Contains(plain[end]) || (parts.Count > 0 && parts[^1].End == start
            && IsCut(parts.Count - 1))))
        {
            Add(start, end, SpeechKind.Noun); // 中美, 指挥官陈时中
        }
        else if (SpeechWords.KindOf(word) is { } ruled)
        {
            Add(start, end, ruled);
        }
        else if (Cut(word) is > 0 and var cut)
        {
            AddWord(start, start + cut);
            AddWord(start + cut, end);
        }
        else
        {
            var kind = AfterDot(start) ? SpeechKind.Noun : KindOf(segmenter.PartOfSpeechOf(word), word);
            if (end - start == 1 && Text.AsSpan(end) is ['（' or '(', ..] && parts.Count > 0 && parts[^1].End == start
                && parts[^1].Kind is SpeechKind.Name or SpeechKind.Noun)
            {
                kind = SpeechKind.Noun; // the last character of a name that has another form in brackets
            }

            if (kind == SpeechKind.Adverb && parts.Count > 0 && parts[^1] is { Kind: SpeechKind.Modifier } before
                && before.End == start && start - before.Start == 1)
            {
                parts[^1] = before with { Kind = kind }; // 本 月初
            }

            if (kind is SpeechKind.Verb or SpeechKind.Adverb && end - start == 1 && segmenter.FrequencyOf(word) < Rare
                && segmenter.PartOfSpeechOf(word) is null or "g" or "zg" or "o" && parts.Count > 0 && parts[^1].End == start
                && (parts[^1].Mention >= 0 || IsPersonal(parts.Count - 1)))
            {
                kind = SpeechKind.Noun; // 高明 铉
            }

            if (kind == SpeechKind.Noun && IsNamedAgain(end) && parts.Count > 0
                && parts[^1] is { Kind: SpeechKind.Verb, End: var first } last
                && first == start && first - last.Start == 1 && !particles.Contains(plain[last.Start]))
            {
                parts[^1] = last with { Kind = kind }; // 拉 舍特（Laschet）
            }

            if (kind == SpeechKind.Noun && end - start == 1 && IsNamedAgain(end) && parts.Count > 0 && parts[^1].End == start
                && parts[^1].Mention >= 0)
            {
                parts[^1] = parts[^1] with { End = end }; // 麦克维尔 文（McIlvaine）
                return;
            }

            Add(start, end, kind);
        }
    }

    // Two characters that no dictionary has behind a title: most of a name.
    private bool IsCut(int part) => parts[part].Kind == SpeechKind.Noun && parts[part].End - parts[part].Start == 2 && IsCalled(part)
        && segmenter.FrequencyOf(Word(part)) == 0;

    private bool IsNamedAgain(int end) => Text.AsSpan(end) is ['（' or '(', >= 'A' and <= 'Z', ..];

    // What the model takes for one word is a preposition and a name (对丽兹), a name or noun and a verb or preposition (媒体报道), or a noun and
    // a verb that another word before them parts (该报道称): the length of the first; 0 for one word.
    private int Cut(ReadOnlySpan<char> word) => word.Length is < 2 or >= LongestName ? 0
        : word is ['报', '道' or '导', _]
            || (word.Length > 3 && SpeechWords.KindOf(word[^2..]) is SpeechKind.Say or SpeechKind.Claim)
                ? word.Length - (word.Length == 3 ? 1 : 2)
        : (word is ['所', _] && SpeechWords.KindOf(word[1..]) == SpeechKind.Say)
            || (word is ['而' or '但', _, ..] or ['据' or '对' or '称' or '有', _, _, ..] && segmenter.FrequencyOf(word) == 0) ? 1
        : word is ['我' or '你' or '他' or '她', _] && segmenter.FrequencyOf(word) == 0 ? 1
        : word is [_, '会'] && segmenter.FrequencyOf(word) == 0 ? 1
        : word is ['在', _, _, ..] && SpeechWords.KindOf(word[^1..]) == SpeechKind.Within ? 1
        : word is "信中" or "文中" or "书中" || (word.Length > 2 && SpeechWords.KindOf(word[^1..]) == SpeechKind.Within
            && segmenter.FrequencyOf(word) == 0 && segmenter.FrequencyOf(word[..^1]) > 0) || (tails.Contains(word[^1])
            && (segmenter.FrequencyOf(word) == 0 || SpeechWords.KindOf(word[..^1]) == SpeechKind.Within)) ? word.Length - 1 : 0;

    private bool AfterDot(int start) => start > 0 && Text[start - 1] is '·' or '•' or '‧' or '・';

    private void AddLatin(int start, int end)
    {
        Span<char> small = stackalloc char[16];
        var word = Text.AsSpan(start, end - start);
        var kind = !char.IsDigit(word[0]) ? SpeechKind.Latin : word[^1] is '日' or '年' or '月' or '时' or '時' or '点' or '點' or '分' or '周'
            ? SpeechKind.Adverb : SpeechKind.Modifier;
        if (word.Length <= small.Length && !(word.Length > 1 && char.IsUpper(word[1]))) // WHO is not who
        {
            word.ToLowerInvariant(small);
            kind = SpeechWords.KindOf(small[..word.Length]) ?? (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal)
                ? SpeechKind.Adverb : kind);
        }

        Add(start, end, kind);
    }

    private void AddMark(int at)
    {
        SpeechKind? kind = Text[at] switch
        {
            '。' or '！' or '？' or '!' or '?' or '\n' or '…' => SpeechKind.Stop,
            '.' when at + 1 == Text.Length || char.IsWhiteSpace(Text[at + 1]) => IsAbbreviated(at) ? null : SpeechKind.Stop,
            ',' when Text.AsSpan(at + 1) is [' ', 'I', 'n', 'c', ..] or [' ', 'L', 't', 'd', ..] or [' ', 'L', 'L', 'C', ..]
            or [' ', 'J', 'r', ..]
                => SpeechKind.Join,
            '，' or ',' or '；' or ';' or '—' or '–' => SpeechKind.Comma,
            '-' when at + 1 < Text.Length && Text[at + 1] == '-' => SpeechKind.Comma,
            ' ' or '\u3000' when at > 0 && at + 1 < Text.Length && BlockCharacters.IsHan(Text[at - 1])
                && BlockCharacters.IsHan(Text[at + 1])
                => SpeechKind.Comma, // between the halves of a headline
            '：' or ':' => SpeechKind.Colon,
            '、' or '丶' or '&' => SpeechKind.Join,
            '·' or '•' or '‧' or '・' when at + 1 < Text.Length && Text[at + 1] > ' ' => SpeechKind.Noun,
            '-' when at > 0 && at + 1 < Text.Length && BlockCharacters.IsHan(Text[at - 1]) && BlockCharacters.IsHan(Text[at + 1])
                => SpeechKind.Noun,
            '@' => SpeechKind.Modifier,
            _ => null,
        };
        if (kind is { } known)
        {
            Add(at, at + 1, known);
        }
    }

    // J. Smith, Mr. Smith, U.S. officials
    private bool IsAbbreviated(int at)
    {
        var start = at;
        while (start > 0 && char.IsAsciiLetter(Text[start - 1]))
        {
            start--;
        }

        return (at - start == 1 && char.IsUpper(Text[start])) || Text.AsSpan(start, at - start) is "Mr" or "Mrs" or "Ms" or "Dr" or "Gen"
            or "Sen" or "Gov" or "Rep" or "Lt" or "Col" or "St" or "Prof" or "Maj" or "Capt" or "Cmdr" or "Sgt" or "Inc" or "Corp" or "Co"
            or "Ltd"
            or "Jr" or "Sr" or "Jan" or "Feb" or "Aug" or "Sept" or "Sep" or "Oct" or "Nov" or "Dec";
    }

    private int EndOfBracket(int at)
    {
        var close = Text[at] switch
        {
            '（' => '）',
            '(' => ')',
            '[' => ']',
            '《' => '》',
            _ => '\0',
        };
        var rest = Text.AsSpan(at, Math.Min(LongestBracket, Text.Length - at));
        return close == '\0' ? 0 : rest.IndexOfAny(close, '\n') is > 0 and var length && rest[length] == close ? at + length + 1 : 0;
    }

    private static SpeechKind KindOf(string? tag, ReadOnlySpan<char> word) => tag switch
    {
        null or "vn" or "an" or ['n', ..] or ['j', ..] or "s" or "eng" => SpeechKind.Noun,
        ['m', ..] when word[^1] is '月' or '日' or '年' or '时' => SpeechKind.Adverb,
        ['a', ..] or "b" or ['m', ..] or "q" or ['r', ..] => SpeechKind.Modifier,
        ['d', ..] or ['t', ..] or ['u', ..] or "zg" or "y" => SpeechKind.Adverb,
        "p" => SpeechKind.To,
        "f" => word is [_, '方' or '部'] ? SpeechKind.Noun : SpeechKind.Within, // 南方, 东部
        "c" => SpeechKind.Conjunction,
        _ => SpeechKind.Verb,
    };
}
