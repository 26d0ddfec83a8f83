namespace Analysis;

/// <summary>Reads an article's quotations and reports of speech, sentence by sentence.</summary>
internal sealed class QuoteReader
{
    private const int ShortestUtterance = 12;
    private const int ShortestSentence = 8;
    private readonly SpeechText text;
    private readonly IReadOnlyList<SpeechPart> parts;
    private readonly ReportFinder finder;
    private readonly ChineseSpeaker chinese;
    private readonly LatinSpeaker latin;
    private readonly SpeakerNames names;
    private readonly List<Quote> quotes = [];
    private SpeakerNames.Speaker? awaited;
    private NounPhrase? subject;
    private int lastSentence = -9;
    private int lastParagraph = -9;
    private int sentence;
    private int paragraph;
    private int done;
    private int covered;

    private QuoteReader(SpeechText text)
    {
        (this.text, parts, chinese, latin, names) = (text, text.Parts, new(text), new(text), new(text));
        finder = new(text, chinese);
    }

    /// <summary>Those of an article, in the order of its text.</summary>
    public static IReadOnlyList<Quote> Read(SpeechText text)
    {
        var reader = new QuoteReader(text);
        for (int from = 0, to = 0; from < text.Parts.Count; from = to)
        {
            for (to = from; to < text.Parts.Count && text.Parts[to].Kind != SpeechKind.Stop
                && !(to > from && reader.ClosesSentence(to - 1, from)); to++)
            {
            }

            reader.ReadSentence(from, to);
            reader.sentence++;
            for (; to < text.Parts.Count && text.Parts[to].Kind == SpeechKind.Stop; to++)
            {
                reader.paragraph += text.Text[text.Parts[to].Start] == '\n' ? 1 : 0;
            }
        }

        reader.quotes.Sort((one, other) => one.Start.CompareTo(other.Start));
        return reader.quotes;
    }

    private void ReadSentence(int from, int to)
    {
        if (from == to)
        {
            return;
        }

        (done, names.Sentence) = (from, sentence);
        var reports = Outer(finder.In(from, to, lastParagraph == paragraph && lastSentence == sentence - 1 ? subject : null));
        Notice(from, reports.Count > 0 ? reports[0].Clause : to);
        for (var i = 0; i < reports.Count; i++)
        {
            Alone(Behind(reports[i].Clause, from));
            var next = i + 1 < reports.Count && IsWithin(reports[i + 1], reports[i]) ? i + 2 : i + 1;
            Add(reports[i], from, next < reports.Count ? reports[next].Clause : to);
        }

        Alone(to);
        for (var i = from; i < to; i++)
        {
            if (parts[i].Mention >= 0 && text.IsPersonal(i) && !(i + 1 < to && parts[i + 1].Kind == SpeechKind.Of))
            {
                names.Mention(i);
            }
        }
    }

    // Whom the sentence is about before somebody speaks; behind a comma only a name is taken for a subject.
    private void Notice(int from, int to)
    {
        for (var clause = from; clause < to; clause++)
        {
            if ((clause == from || parts[clause - 1].Kind == SpeechKind.Comma)
                && (BlockCharacters.IsHan(text.Text[parts[clause].End - 1])
                    ? chinese.About(clause, to) : latin.Leading(clause, to)) is { } about
                && (clause == from || text.IsSurelyPersonal(chinese.HeadOf(about))))
            {
                names.Notice(about);
            }
        }
    }

    // What is said within what somebody says is part of it, unless the sentence sets the two side by side, or the outer one only names
    // where it is from.
    private List<SpeechReport> Outer(List<SpeechReport> all)
    {
        var kept = new List<SpeechReport>();
        foreach (var report in all)
        {
            if (kept.Count == 0 || report.GoesOn || StandsBeside(kept[^1], report)
                || (IsWithin(report, kept[^1]) && parts[report.Subject.From].Kind != SpeechKind.Pronoun))
            {
                kept.Add(report);
            }
        }

        return kept;
    }

    // 路透社报道，市长说…
    private bool IsWithin(SpeechReport report, SpeechReport outer) =>
        report.Clause <= outer.End + 1 && report.Clause >= outer.End && IsMedium(outer);

    private bool IsMedium(SpeechReport report) => report.IsSource || parts[report.Verb].Kind == SpeechKind.By
        || text.Word(report.Verb)[0] == '报';

    private bool StandsBeside(SpeechReport outer, SpeechReport inner)
    {
        if (inner.Clause < outer.End || outer.IsSource || parts[outer.Verb].Kind == SpeechKind.By)
        {
            return inner.Clause > outer.End + 2 || inner.Clause < outer.End;
        }

        var before = inner.Clause - 1;
        return (before > outer.End && text.Text[parts[before].Start] is '；' or ';')
            || parts[inner.Clause].Kind == SpeechKind.Conjunction
            || (inner.Clause > outer.End + 1
                && (Follows(inner.End, SpeechKind.Quoted) || HasWord(inner.Subject.To, inner.Verb)
                || parts[before - (parts[before].Kind == SpeechKind.Comma ? 1 : 0)].Kind == SpeechKind.Quoted));
    }

    private bool Follows(int part, SpeechKind kind) => part < parts.Count && (parts[part].Kind == kind
        || (part + 1 < parts.Count && parts[part].Kind is SpeechKind.Comma or SpeechKind.Colon && parts[part + 1].Kind == kind));

    private bool HasWord(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (SpeechWords.IsIn("beside", text.Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(SpeechReport report, int from, int limit)
    {
        var speaker = names.Of(report.Subject);
        var behind = Behind(report.Clause, from);
        var back = behind >= done && behind >= from && parts[behind].Kind == SpeechKind.Quoted && StandsAlone(behind, from) ? behind : -1;
        if (back - 2 >= from && (parts[back - 2].Kind is SpeechKind.Say or SpeechKind.Claim
            || (EndsSentence(back) && back == report.Clause - 1 && report.End < limit && parts[report.End].Kind != SpeechKind.Stop)))
        {
            Alone(back + 1); // 我们问，“…？”他们说，“…”: what another verb goes with, or who spoke before
            back = -1;
        }

        var isSource = parts[report.Verb].Kind == SpeechKind.By && report.Clause > from
            && !BlockCharacters.IsHan(text.Text[parts[report.Verb].Start]);
        var start = report.End;
        while (start < limit && (parts[start].Kind is SpeechKind.Comma or SpeechKind.Colon
            || (start == report.End && SpeechWords.IsIn("tail", text.Word(start)))))
        {
            start++;
        }

        // Behind "said Ann Lee" and "she said" only a quotation goes on; the rest tells of her.
        var end = (report.Subject.From > report.Verb || !BlockCharacters.IsHan(text.Text[parts[report.Verb].Start])) && back >= 0
            && !(start < limit && parts[start].Kind == SpeechKind.Quoted) ? start
            : EndOfQuotations(start, limit);
        while (end > start && parts[end - 1].Kind is SpeechKind.Comma or SpeechKind.Colon or SpeechKind.Conjunction)
        {
            end--;
        }

        subject = report.Subject;
        if (back < 0 && report.Clause > covered
            && (isSource || (start >= end && report.Clause > from && parts[report.Clause - 1].Kind == SpeechKind.Comma
                && (report.End == parts.Count || parts[report.End].Kind != SpeechKind.Colon))))
        {
            Add(Math.Max(from, covered),
                report.Clause - (report.Clause - 1 > Math.Max(from, covered) && parts[report.Clause - 1].Kind == SpeechKind.Comma ? 1
                : 0), -1, speaker, report);
        }
        else if (start < end || back >= 0)
        {
            Add(start, end, back, speaker, report);
        }
        else
        {
            awaited = speaker;
        }

        (done, covered) = (Math.Max(done, limit), limit);
    }

    // What follows a quotation that ends a sentence is no part of it.
    private int EndOfQuotations(int start, int limit)
    {
        var end = start;
        while (end < limit && parts[end].Kind == SpeechKind.Quoted && EndsSentence(end))
        {
            end++;
        }

        return end > start ? end : limit;
    }

    // …请他“早日促成此事。” 周二…: a quotation within a sentence that ends it.
    private bool ClosesSentence(int part, int from) => parts[part].Kind == SpeechKind.Quoted && part > from
        && parts[part - 1].Kind is not (SpeechKind.Comma or SpeechKind.Colon or SpeechKind.Quoted or SpeechKind.Say or SpeechKind.Claim)
        && parts[part].End - parts[part].Start > 2 && text.Text[parts[part].End - 2] == '。';

    private bool EndsSentence(int part) => parts[part].End - parts[part].Start > 2 && text.Text[parts[part].End - 2] is '。' or '！' or '？'
        or '!' or '?';

    private void Add(int start, int end, int back, SpeakerNames.Speaker? speaker, SpeechReport report)
    {
        var direct = back >= 0;
        for (var i = start; i < end; i++)
        {
            direct |= parts[i].Kind == SpeechKind.Quoted;
        }

        var (first, last) = (back >= 0 ? back : start, start < end ? end - 1 : back);
        var words = (back >= 0 ? Words(back, back + 1) : "") + (back >= 0 && start < end ? " … " : "") + (start < end ? Words(start, end)
            : "");
        Keep(new Quote(parts[first].Start, parts[last].End - parts[first].Start, speaker?.Written, speaker?.Name,
            Words(report.Verb, Math.Max(report.Verb + 1, report.Subject.From >= report.Verb ? 0 : report.End)), words, direct));
        PassBack(back, speaker);
    }

    // A quotation of several paragraphs whose speaker is named at its end.
    private void PassBack(int back, SpeakerNames.Speaker? speaker)
    {
        for (var i = quotes.Count - 2; back >= 0 && i >= 0 && quotes[i] is { Speaker: null, Verb: null }
            && text.GoesOn.Contains(quotes[i].Start); i--)
        {
            quotes[i] = quotes[i] with { Speaker = speaker?.Written, Name = speaker?.Name };
        }
    }

    private void Keep(Quote quote)
    {
        quotes.Add(quote);
        (lastSentence, lastParagraph, awaited) = (sentence, paragraph, null);
    }

    // Quotations that no verb goes with.
    private void Alone(int to)
    {
        for (; done < to; done++)
        {
            if (parts[done].Kind != SpeechKind.Quoted || !IsUtterance(done))
            {
                continue;
            }

            var (speaker, verb) = (awaited ?? Continued(done), (string?)null);
            if (done > 0 && parts[done - 1].Kind == SpeechKind.Colon && finder.BeforeColon(done - 1) is { } named)
            {
                (speaker, verb) = (names.Of(named), text.Text[parts[done - 1].Start].ToString());
            }

            Keep(new Quote(parts[done].Start, parts[done].End - parts[done].Start, speaker?.Written, speaker?.Name, verb,
                Words(done, done + 1), true));
        }
    }

    // Where the quotation stands that a clause may be about.
    private int Behind(int clause, int from) => clause - 1 - (clause > from && parts[clause - 1].Kind == SpeechKind.Comma ? 1 : 0);

    // The speaker of the quotation or report just before it.
    private SpeakerNames.Speaker? Continued(int part)
    {
        var begins = part == 0 || parts[part - 1].Kind is SpeechKind.Stop or SpeechKind.Quoted;
        return begins && quotes.Count > 0 && quotes[^1] is { Speaker: { } written, Name: { } name }
            && (lastParagraph == paragraph ? sentence - lastSentence <= 1 : lastParagraph >= paragraph - 2
                && lastSentence == sentence - 1 && IsWhole(part)
                && text.Text.AsSpan(parts[part].Start, parts[part].End - parts[part].Start).ContainsAny("，。,.")) // no headline
            ? new SpeakerNames.Speaker(written, name, written) : null;
    }

    private bool IsWhole(int part) => part + 1 == parts.Count || text.Text[parts[part].End - 1] == '\n'
        || (parts[part + 1].Kind == SpeechKind.Stop && text.Text[parts[part + 1].Start] == '\n');

    private bool StandsAlone(int part, int from) => part == from || parts[part - 1].Kind is SpeechKind.Comma or SpeechKind.Colon
        or SpeechKind.Stop or SpeechKind.Quoted;

    // A whole sentence, or most of one: neither a term nor a title.
    private bool IsUtterance(int part)
    {
        var words = text.Text.AsSpan(parts[part].Start, parts[part].End - parts[part].Start);
        var ends = words.Length > 2
            && (words[^2] is '.' or '…' || EndsSentence(part) || (words[^2] is '，' or ',' && StandsAlone(part, 0)))
            || words[^1] is not ('”' or '」' or '』' or '"' or '»' or '“' or '’');
        return words.Length >= (EndsSentence(part) ? ShortestSentence : ShortestUtterance)
            && (ends || (words.ContainsAny('，', '。') && StandsAlone(part, 0))) && words.ContainsAny(" ，。！？") | ends;
    }

    private string Words(int from, int to) => text.Text[parts[from].Start..parts[to - 1].End];
}
