using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>Tells whether the words around a date look back or ahead: plans, deadlines, the future tense; what was said, done or has
/// been.</summary>
internal static partial class TenseAround
{
    private const int Reach = 80;
    private const RegexOptions Options =
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Where the clause around <paramref name="length"/> characters from <paramref name="offset"/> looks.</summary>
    public static Tense At(string text, int offset, int length)
    {
        var start = offset;
        while (start > 0 && offset - start < Reach && !EndsSentence(text, start - 1) && text[start - 1] is not (',' or '，' or '—'))
        {
            start--;
        }

        // 3月15日，双方将…: a comma behind the date does not end what the patterns look at
        var end = offset + length;
        var stop = end;
        while (stop < text.Length && stop - end < Reach / 2 && !EndsSentence(text, stop))
        {
            stop++;
        }

        var before = text.AsSpan(start, offset - start);
        var after = text.AsSpan(end, stop - end);
        return AheadBefore().IsMatch(before) || (!Told().IsMatch(before) && AheadAfter().IsMatch(after)) ? Tense.Ahead
            : PastBefore().IsMatch(before) || PastAfter().IsMatch(after) || PastVerb().IsMatch(Clause(after)) ? Tense.Past
            : Present().IsMatch(before) ? Tense.Ahead
            : Tense.Open;
    }

    // behind a comma or a time of day right behind the date, the next one
    private static ReadOnlySpan<char> Clause(ReadOnlySpan<char> after) =>
        after.IndexOf('，') is >= 0 and var comma ? comma > 2 ? after[..comma] : Clause(after[(comma + 1)..]) : after;

    private static bool EndsSentence(string text, int at) => text[at] is '。' or '！' or '？' or '；' or '!' or '?' or ';' or '\n'
        || (text[at] == '.' && at + 1 < text.Length && text[at + 1] == ' ' && at > 3
            && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]) && char.IsLower(text[at - 3]));

    // 会在 is "will" behind who or what acts, not in 常委会在
    [GeneratedRegex("""
        (?<!曾|原本|原|本来|一度|曾经)(即将|即將|将(?![军近领领帅])|將(?![軍近領帥])|计划|計劃|计画|計畫|预计|預計|预料|預料|预定|預定|[定订訂][于於]|拟|擬(?!的)
            |希望|有望|可望|竞选|競選|寻求连任|最[迟遲晚快]|最后期限|最後期限|截止日期|有待|直到|准备|準備
            |[不也还還都就才仍只便总總定们們他她它我你您者方府司能该該]会[在于於]|[不也還都就才仍只便總定們他她它我你您者方府司能該]會[在于於])
        | (?<!(was|were|had\ been)\ (not\ )?)(?<![a-z])(will|to\ be\ held|going\ to|set\ to|set\ for|scheduled|rescheduled|due(?!\ to)
            |upcoming|plans?\ to|plans?\ for|slated|expected|until|coming|deadline(\ of)?|is\ to|are\ to|(is|are)\ due|(is|are|been)
            \ planned|planned\ to|hop(es?|ing)\ to|aim(s|ing)?\ to|intends?\ to|starting|ahead\ of|be\ held|takes?\ place)(?![a-z])
        | ['’]ll\ | won['’]t
        | ((?<!曾|原本|原|本来|一度|曾经)((?<![预預协協签簽])[订訂]|安排[在于於]|(推迟|推遲|延迟|延遲|延期|延后|延後|改期|延|提前|提早)[至到]|明[天日晚]|[后後]天)[（(]?
        | (?<![a-z])(by\ (the\ end\ of\ )?(early\ |late\ |mid-)?|(the|a)\ planned\ )
        | (?<![a-z])(postponed|delayed|moved|extended|pushed\ back|brought\ forward)\ to[\ ]
        | (?<![a-z])((begins|starts|opens|closes|ends|expires|resumes|goes\ on\ sale|kicks\ off|takes\ (office|effect))
            |(?<!(to|did|not)\ )begin|(go|head)(es|s)?\ to\ the\ polls)\ ((on|from|in)\ )?)$
        """, Options)]
    private static partial Regex AheadBefore();

    [GeneratedRegex("""
        ^，?[\ ]?(上午|下午|晚上?|中午|凌晨|早上|起|才|就|开始|開始|正式|,|\ )*(将(?![军近其])|將(?![軍近其])|会(?![议见谈晤上场后面师合客])|會(?![議見談晤上場後面師合客])|拟(?!定的))
        | ^(起[^。的]{1,12}|，?[\ ]?[^。，的说說表称稱宣布报報道认認指示]{1,12})(将|將)(?=[于於在会會出再如按举舉召开開参參公赴访訪就继繼推正首启啟恢重迎抵展与與])
        | ^[^。，说說表称稱宣布报報了]{1,12}[上中时時点點]，([^。，的说說表称稱宣布报報道认認指示]{0,8})(将|將)(?![军軍近其])
        | ^[）)]?[^。，]{0,8}待定
        | ^份?[之以]?前[^。，]{0,8}(不会|不會|将|將|会|會|必须|必須|完成)
        | ^,?(\ (?!(and|but|that|which|who|when|as|if)\ )[A-Za-z]+){0,4}\ (will|is\ due|is\ scheduled|is\ set|are\ due)(?![a-z])
        | ^\ ?(deadline|(?<!the\ )elections?(?=\ (will|is|campaign)))
        """, Options)]
    private static partial Regex AheadAfter();

    // "said on Monday he will …": the date is that of the saying
    [GeneratedRegex(@"(?<![a-z])(said|says|told|announced|wrote|warned|confirmed|promised|vowed|added)(\ [A-Za-z]+){0,3}\ $", Options)]
    private static partial Regex Told();

    [GeneratedRegex("""
        曾|早在|截至|[发發]生[在于於]|[始成立生死卒建][于於]|已经|已經|已[于於在]|刚刚|剛剛|了(?!解)[^，]{0,10}$
        | (?<!\p{L})(wurden?|waren?|hatten?|était|fue(ron)?|eran?|был[аио]?)(?!\p{L})
        | (?<![A-Za-z])(was|were|had|did|went|came|took|gave|made|met|won|lost|fell|rose|said|told|held|led|left|killed|began|ran|broke
            |struck|sent|spoke|wrote|found|became|got|saw|died|hit|(?!United|[Hh]undred)[A-Za-z]{2,}[a-df-z]ed)(?![a-z])
        """, Options)]
    private static partial Regex PastBefore();

    // what is told in the clause of the date
    [GeneratedRegex("""
        说(?!明)|說(?!明)|表示|称(?![为号])|稱(?![為號])|宣布|宣佈|指出|透露|报道|報道|報導|报导|发表|發表|爆发|爆發|发生|發生|出现|出現|去世|逝世
            |死亡|身亡|公告|[辞辭][去职職]|承认|承認|否认|否認|回应|回應|呼吁|呼籲|警告|强调|強調|批评|批評|谴责|譴責|撰文|告诉|告訴|落马|落馬
            |坠毁|墜毀|袭击|襲擊|逮捕|起诉|起訴|获释|獲釋|破产|破產|下令|抵达|抵達|决定|決定|当选|當選|被|遭|获悉
            |证实|證實|签署|簽署|了(?!解)|[电電讯訊][）)：:\ ]|消息|曾|已|致|突破|升至|降至|跌至|通过|通過
        """, Options)]
    private static partial Regex PastVerb();

    [GeneratedRegex("""
        ^起[^，。]{0,8}的 | ^那 | ^[^。]{0,30}以[来來] | ^份?[来來]
        | ^,?(\ \p{L}+){0,4}\ (wurden?|waren?|hatten?|était|fue(ron)?|eran?|был[аио]?)(?!\p{L})
        | ^,?(\ [A-Za-z’']+){0,6}\ (was|were|had|did|went|came|took|gave|made|won|lost|fell|rose|said|told|held|led|left|killed|began|broke
            |struck|sent|found|became|saw|died|hit|(?!United|[Hh]undred)[A-Za-z]{2,}[a-df-z]ed)(?![a-z])
        """, Options)]
    private static partial Regex PastAfter();

    // "Voters go to the polls Thursday": the present tense of what is arranged
    [GeneratedRegex("""
        (?<![a-z])((is|are)\ ((on|in|from)\ )?
        |(?i:opens?|begins?|starts?|takes?|go|goes|meets?|hosts?|faces?|arrives?|leaves?|resumes?|celebrates?|plays?\ at|travels?)(?![a-z])
            (\ [A-Za-z.’']+){0,5}\ ((on|from|in)\ )?)$
        """, Options)]
    private static partial Regex Present();
}
