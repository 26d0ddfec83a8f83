namespace Analysis;

/// <summary>Finds the verbs of saying in a sentence, with their subjects.</summary>
internal sealed class ReportFinder(SpeechText text)
{
    private const int FewestParts = 3;
    private const int Farthest = 200;
    private const int MostClauses = 8;
    private readonly IReadOnlyList<SpeechPart> parts = text.Parts;
    private readonly ChineseSpeaker chinese = new(text);
    private readonly LatinSpeaker latin = new(text);

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
        if (!isAsSaid && !Reports(verb, end, to, border))
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
            return Speaks(own) && !IsObject(own, verb, end, border)
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
            && parts[border].Kind is not (SpeechKind.Noun or SpeechKind.Name or SpeechKind.Latin or SpeechKind.Modifier or SpeechKind.Pronoun));
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

    // Not: 并未透露, 被指出, 他的表示, 所说的, 表示欢迎, 批评了该法案.
    private bool Reports(int verb, int end, int to, int border)
    {
        var before = verb - 1;
        while (before >= border && (parts[before].Kind == SpeechKind.Adverb || text.Word(before) is "有"))
        {
            before--;
        }

        if (text.Word(verb) is "指" && end == verb + 1 && verb > border && SpeechWords.IsIn("index", text.Word(verb - 1)))
        {
            return false; // 美指, 纳指
        }

        if ((verb > border && (parts[end - 1].Kind == SpeechKind.Claim || SpeechWords.MaySpeak(text.Word(end - 1)))
                && SpeechWords.IsIn("light", text.Word(verb - 1)))
            || (text.Word(verb)[0] == '报' && end < to && SpeechWords.IsIn("make", text.Word(end))))
        {
            return false; // 进行批评, 根据报道编译
        }

        if (verb > border && parts[verb - 1].Kind == SpeechKind.Modifier && end == verb + 1 && SpeechWords.MaySpeak(text.Word(verb)))
        {
            return false; // 该报道属实
        }

        if ((verb > border && parts[verb - 1].Kind == SpeechKind.Join) || chinese.IsInside(verb, end, border))
        {
            return false; // 媒体和报道, 在记者表示疑虑后
        }

        if (parts[end - 1].Kind == SpeechKind.Claim && IsReason(border, verb))
        {
            return false; // 因不断批评…
        }

        if (end == verb + 1 && verb > border && text.Word(verb)[0] == '报' && parts[verb - 1].Kind == SpeechKind.Verb)
        {
            return false; // 拍摄报道疫情
        }

        if (parts[end - 1].Kind == SpeechKind.Claim && IsDescribed(verb, border))
        {
            return false; // 公司对政策的罕见质疑
        }

        if ((before >= border && parts[before].Kind is SpeechKind.Not or SpeechKind.Passive)
            || (end < to && parts[end].Kind is SpeechKind.Of or SpeechKind.Within or SpeechKind.Join)
            || (verb > border && parts[verb - 1].Kind == SpeechKind.Of && !(SpeechWords.MaySpeak(text.Word(verb))
                && (end > verb + 1 || IsEnd(end, to))))
            || (text.Word(verb) is "说" && end < to && (SpeechWords.IsIn("utter", text.Word(end)) || IsLanguage(end)))
            || (text.Word(verb) is "写" && end < to && text.Word(end) is "有" or "着" or "作" or "成" or "给" or "上" or "下")
            || (end < to && text.Word(end) is "自己" && (IsEnd(end + 1, to) || parts[end + 1].Kind == SpeechKind.Colon)) // 告诉自己：
            || (verb > border && parts[verb - 1].Kind is SpeechKind.To or SpeechKind.In && text.Word(verb - 1) is not ("就" or "将")))
        {
            return false;
        }

        if (end == to || parts[end].Kind is SpeechKind.Stop or SpeechKind.Comma or SpeechKind.Colon or SpeechKind.Quoted)
        {
            return parts[end - 1].Kind == SpeechKind.Say
                || (end < to && parts[end].Kind != SpeechKind.Stop
                && !(verb > border && (parts[verb - 1].Kind == SpeechKind.Verb || (text.Word(verb - 1) is "了" or "过"))
                    && text.Word(verb).Length > 1 && text.Word(verb - 1) is not "发出")) || IsBehindQuotation(border);
        }

        return !IsThing(end, to) && !(text.Word(verb) is "宣布" && end == verb + 1 && parts[end].Kind is SpeechKind.Verb)
            && HasContent(end, to, parts[end - 1].Kind == SpeechKind.Claim, end - verb == 1 && text.Word(verb) is "表示");
    }

    // 说法语
    private bool IsLanguage(int part) => text.Word(part) is [_, '语' or '文'] or [_, _, '语' or '话'] && IsEnd(part + 1, parts.Count);

    private bool IsReason(int from, int to)
    {
        while (from < to && text.Word(from) is not "因")
        {
            from++;
        }

        return from < to;
    }

    private bool IsDescribed(int verb, int border)
    {
        var of = verb - 1;
        while (of > border && parts[of].Kind == SpeechKind.Modifier)
        {
            of--;
        }

        return of > border && of < verb - 1 && parts[of].Kind == SpeechKind.Of;
    }

    // 华为拒绝美国批评，
    private bool IsObject(NounPhrase subject, int verb, int end, int border) => SpeechWords.IsIn("object", text.Word(verb))
        && end < parts.Count
        && parts[end].Kind == SpeechKind.Comma && subject.From > border
        && parts[subject.From - 1].Kind is SpeechKind.Verb or SpeechKind.Not or SpeechKind.Say or SpeechKind.Claim;

    // 强调了桥的重要性
    private bool IsThing(int from, int to)
    {
        if (text.Word(from) is not "了")
        {
            return false;
        }

        var end = from;
        while (end < to && end < from + Farthest && parts[end].Kind is not (SpeechKind.Comma or SpeechKind.Colon or SpeechKind.Quoted))
        {
            end++;
        }

        return IsEnd(end, to) && parts[end - 1].Kind is SpeechKind.Noun or SpeechKind.Verb && parts[end - 2].Kind == SpeechKind.Of;
    }

    private bool HasContent(int from, int to, bool needsVerb, bool mayBeAttitude)
    {
        var (count, verb, isTransitive) = (0, false, needsVerb && SpeechWords.IsIn("object", text.Word(from - 1)));
        var accuses = isTransitive && SpeechWords.IsIn("accuse", text.Word(from - 1)) && from < to
            && parts[from].Kind is SpeechKind.Noun or SpeechKind.Name or SpeechKind.Latin or SpeechKind.Modifier;
        var isCall = text.Word(from - 1) is "呼吁" or "警告" or "提醒" or "敦促";
        var isDenial = text.Word(from - 1) is "否认" or "证实" or "呼吁";
        for (var i = from; i < Math.Min(to, from + Farthest)
            && parts[i].Kind is not (SpeechKind.Comma or SpeechKind.Stop or SpeechKind.Colon); i++)
        {
            if (parts[i + 1 < to ? i + 1 : i].Kind == SpeechKind.Colon && i + 2 < to && parts[i + 2].Kind == SpeechKind.Quoted)
            {
                return true; // 她问店员：“…”
            }

            if (isTransitive && text.Word(i) is "时" or "后" or "之际")
            {
                return false; // 提到桥时
            }

            if (parts[i].Kind is SpeechKind.Quoted or SpeechKind.Within)
            {
                return parts[i].Kind == SpeechKind.Quoted || i + 1 >= to || parts[i + 1].Kind is not (SpeechKind.Say or SpeechKind.Claim);
            }

            if (isDenial && i > from && parts[i - 1].Kind == SpeechKind.Of && IsEnd(i + 1, to) && SpeechWords.IsIn("matter", text.Word(i)))
            {
                return false;
            }

            var attitude = mayBeAttitude && SpeechWords.IsAttitude(text.Word(i));
            count += attitude || parts[i].Kind == SpeechKind.Adverb ? 0 : 1;
            verb |= !attitude && parts[i].Kind is SpeechKind.Verb or SpeechKind.Say or SpeechKind.Claim or SpeechKind.Not
                or SpeechKind.In or SpeechKind.To;
            if (attitude && count == 0 && (IsEnd(i + 1, to) || parts[i + 1].Kind == SpeechKind.Join))
            {
                return false;
            }
        }

        return (!isTransitive || (accuses && verb)) && (needsVerb ? count >= FewestParts && (verb || (isCall
            && count > FewestParts)) : count >= 1);
    }

    private bool IsEnd(int part, int to) => part >= to || parts[part].Kind is SpeechKind.Comma or SpeechKind.Stop;

    private bool IsBehindQuotation(int border) => border > 0
        && (parts[border - 1].Kind == SpeechKind.Quoted
        || (border > 1 && parts[border - 1].Kind == SpeechKind.Comma && parts[border - 2].Kind == SpeechKind.Quoted));

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
        if (border == verb && IsBehindQuotation(border) && latin.After(verb + 1, to) is { } behind)
        {
            return Speaks(behind) ? new SpeechReport(border, verb, behind.To, behind, false, false) : null;
        }

        var follows = verb + 1 < to ? parts[verb + 1] : new SpeechPart(0, 0, SpeechKind.Stop);
        var clear = parts[verb].Kind == SpeechKind.Say || follows.Kind is SpeechKind.Comma or SpeechKind.Colon or SpeechKind.Quoted
            || (follows.End > 0 && text.Word(verb + 1) is "that") || IsBehindQuotation(border)
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
