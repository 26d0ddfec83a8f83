using System.Buffers;
using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>Lines at the beginning or end of a text that name who reported, edited or translated it (<c>记者：… 责编：…</c>). They are no text; the reporters are the authors.</summary>
internal static partial class SignOff
{
    private const int First = 5;
    private const int Last = 3;
    private const int Longest = 120;
    private const int LongestNote = 240;
    private static readonly SearchValues<char> Marks = SearchValues.Create("：:/／|｜︱记記译譯기특논作编編");

    /// <summary>Takes such lines out of the body's last paragraphs.</summary>
    public static void Take(ArticleBody body)
    {
        var names = new List<string>();
        for (var i = body.Paragraphs.Count - 1; i >= 0 && body.Paragraphs.Count > 1; i--)
        {
            var text = body.Paragraphs[i].Text;
            if ((i >= First && i < body.Paragraphs.Count - Last) || text.Length > LongestNote || !text.AsSpan().ContainsAny(Marks))
            {
                continue;
            }

            if (AuthorNote.Names(text) is { Length: > 0 } noted)
            {
                names.InsertRange(0, noted.Except(names));
            }

            if (text.Length > Longest)
            {
                continue;
            }

            if (KoreanLine().Match(text) is { Success: true } korean)
            {
                names.Insert(0, korean.Groups["name"].Value);
                body.Paragraphs.RemoveAt(i);
                body.Drop("credits", text);
                continue;
            }

            if ((AuthorNote.BeforeAgencies(text) is { } first ? [first] : AuthorNote.Line(text)) is { Length: > 0 } written)
            {
                names.InsertRange(0, written.Except(names));
                body.Paragraphs.RemoveAt(i);
                body.Drop("credits", text);
                continue;
            }

            if (Line().Match(text) is not { Success: true } match || !IsSure(match, text))
            {
                continue;
            }

            var reporters = new List<string>();
            for (var pair = 0; pair < match.Groups["label"].Captures.Count; pair++)
            {
                if (Reporter().IsMatch(match.Groups["label"].Captures[pair].Value))
                {
                    reporters.AddRange(match.Groups["name"].Captures[pair].Value.Split(['、', '/', '／', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
                }
            }

            names.InsertRange(0, reporters.Except(names));
            body.Paragraphs.RemoveAt(i);
            body.Drop("credits", text);
        }

        body.Authors.AddRange(names.Except(body.Authors).ToList());
    }

    // In an interview "记者：" begins a question; alone it needs brackets or a name's length.
    private static bool IsSure(Match match, string text) =>
        match.Groups["label"].Captures.Count > 1 || match.Groups["label"].Length < 2 || text[0] is '(' or '（' or '[' or '【' || match.Groups["label"].Value[^2..] is not ("记者" or "記者") || match.Groups["name"].Length is >= 2 and <= 4;

    [GeneratedRegex(@"^([(（\[【▷►]\s?)?(《[^》]{2,12}》|\w{2,10}?(?=(特约|特約)?(记者|記者)))?(((?<label>(特约|特約|见习|見習|实习|實習)?(记者|記者))(\s?[：:/／|｜︱]|\s|(?=[\u3400-\u9FFF]{2,16}(报道|報導|报导|報道)|[\u3400-\u9FFF]{2,4}(发自|發自|\s)))|(?<label>作者|采访|採訪|核查|企划|企劃|统筹|統籌|撰文|撰稿|文字|(?<![\u3400-\u9FFF])文(?=\s?[：:/／|｜︱])|责任编辑|責任編輯|责编|責編|网编|網編|(值班|执行|執行|图片|文字)?(编辑|編輯)|编译|編譯|译者|譯者|翻译|翻譯|校对|校對|审校|審校|审核|審核|监制|監製|排版|美编|美編|实习生|實習生|通讯员|通訊員|摄影|攝影|核稿)\s?[：:/／|｜︱\s]|(?<label>[◎⊙]?\s?[\w·]{2,12}[(（](ID|微信号)[：:]\s?[\w-]{2,30}[)）]))\s?(?<name>[\u3400-\u9FFF·]{2,12}?([、/／]\s?[\u3400-\u9FFF·]{2,8}|\s(?!责|責|编|編|校|审|審|摄|攝|记|記|通|实|實|翻|译|譯|图|圖|文|监|監)[\u3400-\u9FFF·]{2,3}(?![\u3400-\u9FFF]))*|[A-Z][\w.’'-]*(\s[A-Z][\w.’'-]*){0,3})(\s?(发自|發自)\s?[\u3400-\u9FFF]{2,6})?(\s*(华盛顿|華盛頓|纽约|紐約|旧金山|舊金山|洛杉矶|洛杉磯|伦敦|倫敦|巴黎|柏林|日内瓦|東京|东京|首尔|首爾|台北|香港|北京|上海|曼谷|多伦多|渥太华|悉尼|墨尔本)?(报道|報道|报导|報導|综述|綜述))?\s*[；;，,|/]?\s*)+[)）\]】]?\s*\d{0,8}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();

    [GeneratedRegex(@"^(?<name>[가-힣]{2,4})\s?(선임|수석)?\s?(기자|특파원|논설위원)(\s*=?\s*[\w.+-]+@[\w.-]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex KoreanLine();

    [GeneratedRegex("(记者|記者|作者|采访|採訪|撰文|撰稿|文字|^文|[)）])$", RegexOptions.CultureInvariant)]
    private static partial Regex Reporter();
}
