namespace Analysis;

/// <summary>Finds the verbs of saying in a sentence, with their subjects.</summary>
internal sealed class ReportFinder(SpeechText text, ChineseSpeaker chinese)
{
    private const int Farthest = 200;
    private const int MostClauses = 8;
    private readonly IReadOnlyList<SpeechPart> parts = text.Parts;
    private readonly LatinSpeaker latin = new(text);
    private readonly ReportingVerb verbs = new(text, chinese);

    /// <summary>Those of the parts of a sentence, in order.</summary>
    /// <param name="from">The first part.</param>
    /// <param name="to">The part behind the last.</param>
    /// <param name="before">The subject of the sentence before it, where one without a subject may go on with it.</param>
    public List<SpeechReport> In(int from, int to, NounPhrase? before)
    {
        var found = new List<SpeechReport>();
        for (var i = from; i < to; i++)
        {
            if (parts[i].Kind is not (SpeechKind.Say or SpeechKind.Claim or SpeechKind.By))
            {
                continue;
            }

            if (chinese.IsNoun(i))
            {
                continue;
            }

            var isHan = BlockCharacters.IsHan(text.Text[parts[i].Start]);
            var report = isHan ? parts[i].Kind == SpeechKind.By ? Hearsay(i, to) : Chinese(i, from, to, found, before) : Latin(i, from, to);
            if (report is { } known)
            {
                found.Add(known);
                i = known.End - 1;
            }

            while (isHan && i + 1 < to && parts[i + 1].Kind is SpeechKind.Say or SpeechKind.Claim)
            {
                i++; // verbs in a row are one
            }
        }

        return found;
    }

    /// <summary>The first part of the clause before a part.</summary>
    public int Border(int part, int from)
    {
        from = Math.Max(from, part - Farthest);
        while (part > from
            && !(parts[part - 1].Kind is SpeechKind.Comma or SpeechKind.Colon or SpeechKind.Stop
            || (parts[part - 1].Kind == SpeechKind.Quoted && !chinese.IsTerm(part - 1))))
        {
            part--;
        }

        return part;
    }

    /// <summary>Who stands before a colon: 李大江：, 有人提出意见：; null where nobody does.</summary>
    public NounPhrase? BeforeColon(int colon)
    {
        var border = Border(colon, 0);
        return (chinese.Ending(colon, border, known: true)
            ?? (chinese.Before(colon, border) is { } subject && subject.To < colon ? subject : null)) is { } named && Speaks(named)
            && !Speaks(border, named.From) && text.IsKnown(chinese.HeadOf(named)) ? named : null;
    }

    private SpeechReport? Chinese(int verb, int from, int to, List<SpeechReport> found, NounPhrase? before)
    {
        var end = verb + 1;
        while (end < to && ((parts[end].Kind is SpeechKind.Say or SpeechKind.Claim && !SpeechWords.IsIn("plain", text.Word(end - 1)))
            || text.Word(end) is "道" or "到"))
        {
            end++;
        }

        var border = Border(verb, from);
        if (parts[border].Kind != SpeechKind.By && SpeechWords.IsIn("source", text.Word(verb)))
        {
            return null; // 据公司测算, but not 公司测算
        }

        // 正如市长所说
        var isAsSaid = verb > border + 1 && text.Word(verb - 1) is "所" && SpeechWords.IsIn("like", text.Word(border));
        if (!isAsSaid && !verbs.Reports(verb, end, to, border))
        {
            return null;
        }

        var subject = isAsSaid ? chinese.Ending(verb - 1, border) : chinese.Before(verb, border);
        if ((subject is null || parts[verb - 1].Kind is SpeechKind.Of or SpeechKind.Modifier) && end > verb + 1
            && SpeechWords.MaySpeak(text.Word(verb)))
        {
            subject = chinese.Ending(++verb, border); // 有报道称, 该报道称
        }

        if (subject is { } own)
        {
            return Speaks(own) && !verbs.IsObject(own, verb, end, border)
                ? new SpeechReport(border, verb, end, own, own.From > from && parts[own.From - 1].Kind == SpeechKind.By, false) : null;
        }

        if (!IsBare(border, verb))
        {
            return null;
        }

        NounPhrase? earlier = found.Count > 0 && !found[^1].IsSource && parts[found[^1].Verb].Kind != SpeechKind.By
            ? found[^1].Subject : border == from ? before : Earlier(border, from);
        return earlier is { } same && Speaks(same) ? new SpeechReport(border, verb, end, same, false, border == from
            || (found.Count > 0 && found[^1].Subject == same))
            : null;
    }

    // 据晚报消息，
    private SpeechReport? Hearsay(int by, int to)
    {
        var end = by + 1;
        while (end < to && end - by < MostClauses * 2 && parts[end].Kind is not (SpeechKind.Comma or SpeechKind.Say or SpeechKind.Claim))
        {
            end++;
        }

        return end < to && end > by + 2 && parts[end].Kind == SpeechKind.Comma && SpeechWords.IsIn("hearsay", text.Word(end - 1))
            && chinese.Ending(end - 1, by + 1) is { } source && Speaks(source) ? new SpeechReport(by, by, end, source, false, false) : null;
    }

    // Whether the clause has no noun of its own before the verb that could be a subject.
    private bool IsBare(int border, int verb)
    {
        for (var i = border; i < verb; i++)
        {
            if (parts[i].Kind is SpeechKind.By or SpeechKind.Passive)
            {
                return false;
            }
        }

        var last = verb - 1;
        while (last > border && parts[last].Kind == SpeechKind.Adverb)
        {
            last--;
        }

        var start = last + 1;
        while (start > border && parts[start - 1].Kind is SpeechKind.Noun or SpeechKind.Modifier or SpeechKind.Of)
        {
            start--;
        }

        if (start <= last && start > border && parts[start - 1].Kind is SpeechKind.Conjunction or SpeechKind.Adverb)
        {
            return false; // 但社会仍认为
        }

        return verb == border
            || (!(last > border && (parts[last].Kind == SpeechKind.Modifier || SpeechWords.IsIn("thing", text.Word(last)))) // 称这表明…
            && parts[border].Kind is not (SpeechKind.Noun or SpeechKind.Name or SpeechKind.Latin or SpeechKind.Modifier
            or SpeechKind.Pronoun));
    }

    private NounPhrase? Earlier(int border, int from)
    {
        var clauses = 0;
        for (var end = border - 1; end > from && clauses++ < MostClauses; end = Border(end, from) - 1)
        {
            var start = Border(end, from);
            if (SpeechWords.IsIn("condition", text.Word(start)))
            {
                continue; // 如果市长常咳嗽，建议…
            }

            if ((chinese.Leading(start, end, known: true) ?? chinese.Described(start, end)) is { } leading)
            {
                return leading;
            }

            if (start + 1 < end && text.IsPersonal(start) && parts[start + 1].Kind == SpeechKind.Of)
            {
                return new NounPhrase(start, start + 1); // 郑小河的语气变得强硬，称…
            }

            if (start < end && parts[start].Kind is SpeechKind.Noun or SpeechKind.Modifier)
            {
                return null;
            }
        }

        return null;
    }

    private SpeechReport? Latin(int verb, int from, int to)
    {
        if (parts[verb].Kind == SpeechKind.By)
        {
            return latin.After(verb + 2, to) is { } source && verb + 1 < to
                ? new SpeechReport(verb, verb, source.To, source, false, false) : null;
        }

        var before = verb - 1;
        while (before > from && parts[before].Kind == SpeechKind.Adverb)
        {
            before--;
        }

        if (before >= from && parts[before].Kind is SpeechKind.Not or SpeechKind.Passive)
        {
            return null;
        }

        var border = Border(verb, from);
        var isPut = text.Word(verb) is "put" or "puts";
        if (isPut && !(verb + 1 < to && text.Word(verb + 1) is "it" && (verb + 2 == to || parts[verb + 2].Kind is not SpeechKind.Latin)))
        {
            return null; // as Ann Lee put it, but not put the book there
        }

        if (border == verb && latin.After(verb + 1, to) is { } behind && (verbs.IsBehindQuotation(border)
            || (border > from && parts[verb].Kind == SpeechKind.Say && behind.To == to)))
        {
            return Speaks(behind) ? new SpeechReport(border, verb, behind.To, behind, false, false) : null;
        }

        var follows = verb + 1 < to ? parts[verb + 1] : new SpeechPart(0, 0, SpeechKind.Stop);
        var clear = isPut || parts[verb].Kind == SpeechKind.Say || follows.Kind is SpeechKind.Comma or SpeechKind.Colon or SpeechKind.Quoted
            || (follows.End > 0 && text.Word(verb + 1) is "that") || verbs.IsBehindQuotation(border)
            || (follows.Kind == SpeechKind.Stop && border > from && parts[border - 1].Kind == SpeechKind.Comma);
        return clear && latin.Before(verb, from) is { } subject && Speaks(subject) && !(subject.From > from
            && text.Word(subject.From - 1) is "what")
            ? new SpeechReport(Math.Min(border, subject.From), verb, verb + 1, subject, false, false) : null;
    }

    private bool Speaks(int from, int to)
    {
        while (from < to && parts[from].Kind is not (SpeechKind.Say or SpeechKind.Claim))
        {
            from++;
        }

        return from < to;
    }

    // The author's own words are no report, nor is what people say.
    private bool Speaks(NounPhrase phrase) =>
        !(phrase.To - phrase.From == 1 && (phrase.From == 0 || parts[phrase.From - 1].Kind != SpeechKind.Of)
        && SpeechWords.IsIn("thing", text.Word(phrase.From)))
        && !(parts[phrase.To - 1].Kind == SpeechKind.Pronoun && SpeechWords.IsIn("self", text.Small(phrase.To - 1)));
}
