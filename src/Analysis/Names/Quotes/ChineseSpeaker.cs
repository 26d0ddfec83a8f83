namespace Analysis;

/// <summary>Finds the noun phrase that is the subject of a Chinese verb of saying.</summary>
internal sealed class ChineseSpeaker(SpeechText text)
{
    private const int LongestTerm = 14;

    // No clause and no noun phrase of a writer is longer, in parts; so that a text of one sentence takes no longer than another.
    private const int Farthest = 60;
    private readonly IReadOnlyList<SpeechPart> parts = text.Parts;

    /// <summary>The subject that stands before a verb in its clause, without adverbs, words of time and what 对 or 在 opens; null where none
    /// stands there that may speak.</summary>
    /// <param name="verb">The verb's part.</param>
    /// <param name="border">The first part of its clause.</param>
    public NounPhrase? Before(int verb, int border)
    {
        for (var end = verb; end > border;)
        {
            var kind = parts[end - 1].Kind;
            if (kind is SpeechKind.Adverb or SpeechKind.Conjunction or SpeechKind.To or SpeechKind.Not
                || (kind == SpeechKind.Bracket && end - 1 > border && !IsNominal(end - 2, border)))
            {
                end--;
                continue;
            }

            if (kind == SpeechKind.Within)
            {
                if (Opener(border, end - 1) is >= 0 and var opener)
                {
                    end = opener;
                    continue;
                }

                if (end - 1 > border && text.Word(end - 1) is "中" or "里" or "内" or "上"
                    && Ending(end - 1, border, known: true) is { } document && !IsPerson(document))
                {
                    return document; // 通知中还强调
                }
            }

            var start = Start(end, border);
            if (start == end)
            {
                if (Leading(border, end - 1) is { } leading)
                {
                    return leading;
                }

                end = Opening(border, end); // 接受采访时称, 发帖称
                continue;
            }

            var before = start == border ? SpeechKind.Comma : parts[start - 1].Kind;
            if (before == SpeechKind.Passive)
            {
                return null; // 被媒体问到
            }

            if (before is not (SpeechKind.To or SpeechKind.In))
            {
                return before is SpeechKind.Verb or SpeechKind.Say or SpeechKind.Claim ? BehindVerb(start, end, border)
                    : Speaking(start, end) ?? (before == SpeechKind.By
                        || (end == verb && start == border && parts[verb].Kind == SpeechKind.Say) ? Anybody(start, end) : null);
            }

            if (before == SpeechKind.In && LastOf(start, end) is > 0 and var of && Speaking(of + 1, end) is { } there
                && (start - 1 == border || text.Text[parts[start - 2].Start] == '《' || IsPerson(there)))
            {
                return there; // 在巴黎的市长
            }

            end = start - 1;
        }

        return null;
    }

    /// <summary>The subject that a stretch begins with, behind adverbs and what 在 opens; null where it begins with none that may
    /// speak.</summary>
    public NounPhrase? Leading(int from, int to, bool known = false)
    {
        var start = from;
        while (start < to && (parts[start].Kind is SpeechKind.Adverb or SpeechKind.Conjunction or SpeechKind.Within or SpeechKind.In
            or SpeechKind.To || (!known && parts[start].Kind == SpeechKind.By)))
        {
            if (parts[start].Kind is SpeechKind.In or SpeechKind.To)
            {
                for (; start < to && parts[start].Kind != SpeechKind.Within; start++)
                {
                }
            }

            start++;
        }

        var end = start;
        while (end < to && end - start < Farthest && IsNominal(end, start)
            && !(end > start && parts[end].Kind == SpeechKind.Modifier && text.IsSurelyPersonal(end - 1))) // 李大江 十几岁
        {
            end++;
        }

        return start < end ? Speaking(start, end, known) : null;
    }

    /// <summary>The noun phrase that ends before a part, as far as it goes; null where it is none that may speak.</summary>
    public NounPhrase? Ending(int end, int border, bool known = false) => end > border
        ? Speaking(Start(end - 1, border), end, known) : null;

    // Behind another verb stands its object (会见记者), or a subject that the verb describes (退役上校李大江, 负责此案的检察官).
    private NounPhrase? BehindVerb(int start, int end, int border)
    {
        if (LastOf(start, end) is > 0 and var of && Speaking(of + 1, end) is { } described)
        {
            return described;
        }

        var (own, leading) = (Speaking(start, end), parts[start].Kind == SpeechKind.Join ? null : Leading(border, start - 1));
        if (own is { } role && parts[role.To - 1].Mention < 0 && leading is { } place && parts[place.To - 1].Mention is >= 0 and var named
            && text.Names[named].Kind == NameKind.Place)
        {
            return own; // 武汉退休医生
        }

        return leading is null || (own is { } phrase && IsPerson(phrase) && (!IsPerson(leading.Value)
            || (parts[start - 1].Kind == SpeechKind.Verb && IsName(phrase) && !IsName(leading.Value)))) ? own : leading; // 古驰创意总监李大江
    }

    /// <summary>A person who is all that a stretch is about: 早前参选的李大江，; null for another stretch.</summary>
    public NounPhrase? Described(int from, int to) => LastOf(from, to) is > 0 and var of && Start(to, of + 1) == of + 1
        && Speaking(of + 1, to, known: true) is { } phrase && IsPerson(phrase) ? phrase : null;

    /// <summary>Whom a stretch is about: the subject that it begins with, or a person whom it first describes (即将升入大四的李大江住在…).</summary>
    public NounPhrase? About(int from, int to)
    {
        var leading = Leading(from, to, known: true);
        for (var i = from + 1; (leading is null || !IsPerson(leading.Value)) && i < to && parts[i].Kind != SpeechKind.Comma; i++)
        {
            if (text.IsPersonal(i) && (text.IsCalled(i) || (text.MaySpeak(i, known: true) && parts[i - 1].Kind == SpeechKind.Of)))
            {
                return i + 1 < to && parts[i + 1].Kind is SpeechKind.Of or SpeechKind.Join ? leading : new NounPhrase(i, i + 1);
            }
        }

        return leading;
    }

    /// <summary>The last part of a noun phrase that is no bracket.</summary>
    public int HeadOf(NounPhrase phrase)
    {
        var head = phrase.To - 1;
        while (head > phrase.From && parts[head].Kind == SpeechKind.Bracket)
        {
            head--;
        }

        return head;
    }

    private bool IsPerson(NounPhrase phrase)
    {
        var head = HeadOf(phrase);
        return parts[head].Kind == SpeechKind.Pronoun || text.IsPersonal(head);
    }

    private bool IsName(NounPhrase phrase)
    {
        for (var i = phrase.From; i < phrase.To; i++)
        {
            if (parts[i].Mention >= 0 && text.Names[parts[i].Mention].Kind == NameKind.Person)
            {
                return true;
            }
        }

        return parts[phrase.From].Kind == SpeechKind.Pronoun;
    }

    /// <summary>Whether what 在 opens before a verb ends behind it: 在记者表示疑虑后.</summary>
    public bool IsInside(int verb, int end, int border)
    {
        while (end < parts.Count && parts[end].Kind is not (SpeechKind.Comma or SpeechKind.Stop or SpeechKind.Colon or SpeechKind.Quoted))
        {
            end++;
        }

        return text.Word(end - 1) is "后" or "之后" or "以后" or "时" or "之际" && Opener(border, verb) is >= 0 and var opener
            && Opener(opener + 1, verb) < 0 && !HasWithin(opener, verb);
    }

    private bool HasWithin(int from, int to)
    {
        while (from < to && parts[from].Kind != SpeechKind.Within)
        {
            from++;
        }

        return from < to;
    }

    private int Opener(int border, int within)
    {
        for (var i = within - 1; i >= Math.Max(border, within - Farthest); i--)
        {
            if (parts[i].Kind == SpeechKind.In)
            {
                return i;
            }
        }

        return -1;
    }

    // Before 说 and behind 据 any noun may stand for somebody.
    private NounPhrase? Anybody(int start, int end) => parts[end - 1].Kind is SpeechKind.Noun or SpeechKind.Modifier
        && (parts[end - 1].Kind == SpeechKind.Noun || end - start > 1) && parts[end - 1].End - parts[end - 1].Start > 1
        && !SpeechWords.IsIn("thing", text.Word(end - 1)) && text.Word(end - 1)[^1] != '地' ? new NounPhrase(start, end) : null;

    // The verb before a part that has a noun before it; the border where there is none.
    private int Opening(int border, int end)
    {
        do
        {
            end--;
        }
        while (end > border && !(parts[end].Kind == SpeechKind.Verb && IsNominal(end - 1, border)));
        return end;
    }

    private int LastOf(int start, int end)
    {
        while (--end >= start && parts[end].Kind != SpeechKind.Of)
        {
        }

        return end < start ? -1 : end;
    }

    private int Start(int end, int border)
    {
        var start = end;
        while (start > border && end - start < Farthest && IsNominal(start - 1, border)
            && !(start < end && parts[start].Kind == SpeechKind.Pronoun))
        {
            start--;
        }

        return start;
    }

    private bool IsNominal(int part, int border) => parts[part].Kind switch
    {
        SpeechKind.Noun or SpeechKind.Name or SpeechKind.Latin or SpeechKind.Pronoun or SpeechKind.Modifier or SpeechKind.Of
            or SpeechKind.Join => true,
        SpeechKind.Bracket => part > border,
        SpeechKind.Within => text.Word(part) is "前" && part + 1 < parts.Count && parts[part + 1].Kind is SpeechKind.Noun
            or SpeechKind.Name && part > border && parts[part - 1].Kind is SpeechKind.Modifier or SpeechKind.Name or SpeechKind.Of,
        SpeechKind.Quoted => IsTerm(part),
        SpeechKind.Claim or SpeechKind.Say => IsNoun(part),
        _ => false,
    };

    /// <summary>Whether what stands in quotation marks is a part of a noun phrase: “一国两制”研究所.</summary>
    public bool IsTerm(int part) => parts[part].End - parts[part].Start is > 2 and < LongestTerm
        && text.Text[parts[part].End - 2] is not ('，' or '。' or '！' or '？' or ',' or '.' or '!' or '?') && part + 1 < parts.Count
        && parts[part + 1].Kind is SpeechKind.Noun or SpeechKind.Name or SpeechKind.Of;

    /// <summary>Whether a verb of saying stands for a noun: 分析人士, 声明中, 报道的.</summary>
    public bool IsNoun(int part) => part + 1 < parts.Count && SpeechWords.MaySpeak(text.Word(part))
        && (parts[part + 1].Kind is SpeechKind.Of or SpeechKind.Within
            || (parts[part + 1].Kind == SpeechKind.Noun && SpeechWords.IsIn("suffix", text.Word(part + 1))) || IsSubject(part));

    // 报道还称
    private bool IsSubject(int part)
    {
        var next = part + 1;
        if (parts[next].Kind == SpeechKind.Not && parts[next].End - parts[next].Start > 1 && text.Word(part)[0] == '报')
        {
            return true; // 但报道并未说明
        }

        while (next < parts.Count && (parts[next].Kind == SpeechKind.Adverb || text.Word(next) is "就"))
        {
            next++;
        }

        return next > part + 1 && next < parts.Count && (parts[next].Kind is SpeechKind.Say or SpeechKind.Claim
            || (parts[next].Kind == SpeechKind.Verb && text.Word(part + 1) is "也" or "还" or "则" or "仍" or "仍然")); // 报道还揭露
    }

    private NounPhrase? Speaking(int from, int to, bool known = false)
    {
        while (from < to && parts[from].Kind is SpeechKind.Of or SpeechKind.Join or SpeechKind.Bracket)
        {
            from++;
        }

        while (to > from && parts[to - 1].Kind == SpeechKind.Of)
        {
            to--; // 据市长的估计
        }

        if (to > from + 1 && parts[from].Kind == SpeechKind.Pronoun && parts[from + 1].Kind == SpeechKind.Noun && text.Word(from) is not "其"
            && !SpeechWords.MaySpeak(text.Word(to - 1)))
        {
            to = from + 1; // 他从政
        }

        var head = to - 1;
        while (head > from && (parts[head].Kind == SpeechKind.Bracket || text.Word(head) is "们"))
        {
            head--;
        }

        return from < to && (text.MaySpeak(head, known) || (!known && EndsName(head, from))) ? new NounPhrase(from, to) : null;
    }

    // The last character of a name that the dictionary cut off.
    private bool EndsName(int head, int from) => head > from && parts[head] is { Kind: SpeechKind.Noun } last && last.End - last.Start == 1
        && parts[head - 1].Kind is SpeechKind.Noun or SpeechKind.Name && parts[head - 1].End == last.Start && text.MaySpeak(head - 1);
}
