using System.Buffers;

namespace Analysis;

/// <summary>Names speakers: as written, by their one name, and whom a pronoun stands for.</summary>
internal sealed class SpeakerNames(SpeechText text)
{
    private const int FarthestBack = 15;
    private const int Near = 5;
    private static readonly SearchValues<char> single = SearchValues.Create("这那该一本某每此前现时已首第另副总新老大小a");
    private static readonly SearchValues<char> woman = SearchValues.Create("女妻妹姐婆妈母媽");
    private readonly IReadOnlyList<SpeechPart> parts = text.Parts;
    private readonly List<(Speaker Person, int Sentence, bool IsSubject)> persons = [];
    private readonly Dictionary<string, bool> women = new(StringComparer.Ordinal);
    private (Speaker? Speaker, int Sentence) several;
    private (Speaker? Speaker, int Sentence) body;

    /// <summary>The sentence that is read.</summary>
    public int Sentence { get; set; }

    /// <summary>A speaker.</summary>
    /// <param name="Written">As written.</param>
    /// <param name="Name">The one name, or the noun.</param>
    /// <param name="Core">The name as written, or the whole where there is none: what a pronoun is replaced by.</param>
    public sealed record Speaker(string Written, string Name, string Core);

    /// <summary>The speaker of a noun phrase; null for a pronoun of which the article does not tell whom it means.</summary>
    public Speaker? Of(NounPhrase phrase)
    {
        if (phrase.To - phrase.From == 1 && parts[phrase.From].Kind == SpeechKind.Pronoun)
        {
            var pronoun = text.Small(phrase.From);
            var meant = SpeechWords.IsIn("body", pronoun) ? Recent(body) : SpeechWords.IsIn("several", pronoun)
                ? Recent(several) ?? Recent(body)
                : Meant(SpeechWords.IsIn("woman", pronoun));
            if (meant is null)
            {
                return null;
            }

            if (meant != several.Speaker && meant != body.Speaker)
            {
                persons.Add((meant, Sentence, true));
            }

            return meant with { Written = meant.Core };
        }

        var (mention, head, last) = Head(phrase);
        var written = text.Text[parts[phrase.From].Start..parts[phrase.To - 1].End];
        var noun = text.Text[parts[head].Start..parts[last].End];
        var speaker = mention >= 0
            ? new Speaker(written, text.Names[mention].Name, Core(head, last, phrase))
            : new Speaker(written, noun.Trim('《', '》'), noun);
        Remember(speaker, mention, phrase);
        return speaker;
    }

    /// <summary>Takes note of whom a sentence is about.</summary>
    public void Notice(NounPhrase? subject)
    {
        if (subject is { } phrase && (phrase.To - phrase.From == 1 || parts[phrase.To - 1].Kind != SpeechKind.Pronoun)
            && !(text.IsPersonal(Head(phrase).Last) && !text.IsSurelyPersonal(Head(phrase).Last)))
        {
            Of(phrase);
        }
    }

    /// <summary>Takes note of a person who is named anywhere in the sentence.</summary>
    public void Mention(int part)
    {
        var written = text.Text[parts[part].Start..parts[part].End];
        persons.Add((new Speaker(written, text.Names[parts[part].Mention].Name, written), Sentence, false));
    }

    // The last subject who may be meant, or the one person whom the sentence before names; a pronoun tells whether that is a woman, for
    // the whole article.
    private Speaker? Meant(bool isWoman)
    {
        var (subject, named, isOne) = ((Speaker?)null, (Speaker?)null, true);
        for (var i = persons.Count - 1; i >= 0 && persons[i].Sentence > Sentence - FarthestBack; i--)
        {
            var (person, sentence, isSubject) = persons[i];
            if (women.TryGetValue(person.Name, out var known) && known != isWoman)
            {
                continue;
            }

            if (isSubject)
            {
                subject = sentence < Sentence - 1 && isOne ? named ?? person : person;
                break;
            }

            if (sentence == Sentence - 1)
            {
                isOne &= named is null || named.Name == person.Name;
                named = person;
            }
        }

        subject ??= isOne ? named : null;
        if (subject is not null && subject != named)
        {
            women.TryAdd(subject.Name, isWoman);
        }

        return subject;
    }

    private void Remember(Speaker speaker, int mention, NounPhrase phrase)
    {
        if (mention >= 0 ? text.Names[mention].Kind == NameKind.Person : IsOne(phrase))
        {
            persons.Add((speaker, Sentence, true));
            if (mention < 0)
            {
                text.Called.Add(text.Word(Head(phrase).Last).ToString());
            }

            if (speaker.Written.AsSpan().ContainsAny(woman))
            {
                women[speaker.Name] = true;
            }
        }

        var isBody = mention >= 0 ? text.Names[mention].Kind == NameKind.Organisation : speaker.Core[0] == '《'
            || (char.IsAsciiLetterUpper(speaker.Core[0]) && speaker.Core.Contains(' ', StringComparison.Ordinal));
        if (isBody)
        {
            body = (speaker, Sentence);
        }

        if (mention < 0 && !isBody && (IsMany(phrase) || (text.Word(phrase.To - 1)[^1] is '员' or '官' or '师'
            && !SpeechWords.IsIn("one", text.Small(phrase.From)))))
        {
            several = (speaker, Sentence);
        }
    }

    private Speaker? Recent((Speaker? Speaker, int Sentence) last) => last.Sentence > Sentence - Near ? last.Speaker : null;

    // 一些官员, 渔民们, 分析人士, 专家
    private bool IsMany(NounPhrase phrase) => text.Word(phrase.To - 1) is "们"
        || text.Word(phrase.To - 1)[^1] is '士' or '家' or '者' or '民' or '方' or '队'
        || (parts[phrase.From].Kind == SpeechKind.Modifier && (text.Word(phrase.From)[^1] == '些'
            || !single.Contains(text.Word(phrase.From)[0])));

    // A person without a name, but one: 一名官员, 发言人.
    private bool IsOne(NounPhrase phrase) => (!IsMany(phrase) && text.Word(phrase.To - 1)[^1] is '长' or '官' or '师' or '授' or '使' or '席')
        || SpeechWords.IsIn("one", text.Small(phrase.From))
        || SpeechWords.IsIn("one", text.Word(phrase.To - 1))
        || HasLatinName(phrase)
        || (text.IsPersonal(Head(phrase).Last) && !IsLatinWord(phrase));

    // 药物学专家基尔（Andrew Hill）
    private bool HasLatinName(NounPhrase phrase) => parts[phrase.To - 1].Kind == SpeechKind.Bracket && phrase.To - phrase.From > 1
        && parts[phrase.To - 2] is { Kind: SpeechKind.Noun } noun && noun.End - noun.Start > 1
        && !SpeechWords.MaySpeak(text.Word(phrase.To - 2))
        && text.Text.AsSpan(parts[phrase.To - 1].Start + 1, parts[phrase.To - 1].End - parts[phrase.To - 1].Start - 2).Trim() is var latin
        && latin.Length > 4 && char.IsAsciiLetterUpper(latin[0]) && latin.LastIndexOf(' ') is > 0 and var blank
        && char.IsAsciiLetterUpper(latin[blank + 1]) && char.IsAsciiLetterLower(latin[^1]);

    // In Chinese text one word in Latin letters is rather a company.
    private bool IsLatinWord(NounPhrase phrase) =>
        phrase.To - phrase.From == 1 && parts[phrase.From] is { Kind: SpeechKind.Latin, Mention: < 0 }
        && phrase.To < parts.Count && BlockCharacters.IsHan(text.Text[parts[phrase.To].Start]);

    // A name as written, with what the model cut off: 洛克哈特-卡尔皮托, 高明铉, 乔伊斯·梁; where another form follows in brackets, up to these.
    private string Core(int part, int last, NounPhrase phrase)
    {
        var start = part;
        while (start > phrase.From + 1 && text.Text[parts[start - 1].Start] is '-' or '·' or '•' or '‧' or '・'
            && parts[start - 1].End == parts[start].Start)
        {
            start -= 2;
        }

        var rest = parts[last].End - parts[part].End;
        var dotted = last > part + 1 && text.Text[parts[part].End] is '·' or '•' or '‧' or '・';
        var isWhole = (rest is > 0 and < 4 && last < phrase.To - 1 && parts[last + 1].Kind == SpeechKind.Bracket)
            || (rest == 1 && last == part + 1 && !text.MaySpeak(last));
        return text.Text[parts[start].Start..(isWhole || dotted ? parts[last].End : parts[part].End)];
    }

    // A spokesman (for Foo in London): what describes an English noun stands behind it.
    private int End(NounPhrase phrase)
    {
        var end = phrase.From + 1;
        while (end < phrase.To && !(parts[end].Kind is SpeechKind.In or SpeechKind.Of && char.IsAsciiLetter(text.Text[parts[end].Start])))
        {
            end++;
        }

        return end;
    }

    // The person named in it; else the name or the compound noun that it ends with.
    private (int Mention, int Part, int Last) Head(NounPhrase phrase)
    {
        var head = End(phrase) - 1;
        while (head > phrase.From && parts[head].Kind == SpeechKind.Bracket)
        {
            head--;
        }

        for (var i = head; i >= phrase.From && parts[i].Kind != SpeechKind.Of; i--)
        {
            if (parts[i].Mention >= 0 && (i == head || text.Names[parts[i].Mention].Kind == NameKind.Person))
            {
                return (parts[i].Mention, i, head);
            }
        }

        if (HasLatinName(phrase))
        {
            return (-1, head, head);
        }

        var (last, isName) = (head, text.IsPersonal(head));
        while (head > phrase.From && parts[head - 1].End == parts[head].Start - (parts[head].Kind == SpeechKind.Latin ? 1 : 0)
            && (isName ? text.IsPersonal(head - 1) || parts[head - 1].End - parts[head - 1].Start == 1
                : parts[head - 1].Kind is SpeechKind.Noun or SpeechKind.Latin or SpeechKind.Name))
        {
            head--;
        }

        return (-1, head, last);
    }
}
