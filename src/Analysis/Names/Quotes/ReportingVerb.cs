namespace Analysis;

/// <summary>Tells whether a Chinese verb of saying, where it stands, reports what somebody says.</summary>
internal sealed class ReportingVerb(SpeechText text, ChineseSpeaker chinese)
{
    private const int FewestParts = 3;
    private const int Farthest = 200;
    private readonly IReadOnlyList<SpeechPart> parts = text.Parts;

    /// <summary>Whether it does.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="end">The part behind it.</param>
    /// <param name="to">The part behind the sentence.</param>
    /// <param name="border">The first part of its clause.</param>
    // Not: 并未透露, 被指出, 他的表示, 所说的, 表示欢迎, 批评了该法案.
    public bool Reports(int verb, int end, int to, int border)
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

    /// <summary>Whether what looks like its subject is an object: 华为拒绝美国批评，</summary>
    public bool IsObject(NounPhrase subject, int verb, int end, int border) => SpeechWords.IsIn("object", text.Word(verb))
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

    /// <summary>Whether a clause follows a quotation.</summary>
    public bool IsBehindQuotation(int border) => border > 0
        && (parts[border - 1].Kind == SpeechKind.Quoted
        || (border > 1 && parts[border - 1].Kind == SpeechKind.Comma && parts[border - 2].Kind == SpeechKind.Quoted));
}
