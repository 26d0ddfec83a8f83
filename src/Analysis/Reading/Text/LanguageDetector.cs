namespace Analysis.Reading;

/// <summary>Tells the language from the text: by script, then by characters that only one form of Chinese writes, or by common
/// words.</summary>
internal static class LanguageDetector
{
    private const int Enough = 4000;
    private const int LeastCommon = 8;

    // Frequent characters that are written differently, position by position.
    private const string Simplified = "国这说们来时会对发为个学过现还关开见产经动实进问应话让东电车长门间种头书买乐习乡亚亲众优传伤伟体儿党内农决几击则创办务华单历压县参双变听员启响团园图场坏块声处备复夺妇妈孙宁宝审写军导层岁师带帮广庆库张强归当录总战户护报担择拥据损换摄无旧显晓术机权条极构枪标树样桥检欧残气汇汉沟没济涨湾满温点热爱独环疗离积称稳笔级纪约红线组细终结给统继续网罗职联脑艺节药获营蓝虽补视觉观规计认讨议记讲许论设访证评识诉译试语误请诸谁调谈谢贝负责败货质贸费资赛赞赵轮载输达迁运近远违连迟适选邮释里钱银错长闭闻阳阴队难预领题风飞饭马验鱼鲁鸡麦黄齐龙";
    private const string Traditional = "國這說們來時會對發為個學過現還關開見產經動實進問應話讓東電車長門間種頭書買樂習鄉亞親眾優傳傷偉體兒黨內農決幾擊則創辦務華單歷壓縣參雙變聽員啟響團園圖場壞塊聲處備復奪婦媽孫寧寶審寫軍導層歲師帶幫廣慶庫張強歸當錄總戰戶護報擔擇擁據損換攝無舊顯曉術機權條極構槍標樹樣橋檢歐殘氣匯漢溝沒濟漲灣滿溫點熱愛獨環療離積稱穩筆級紀約紅線組細終結給統繼續網羅職聯腦藝節藥獲營藍雖補視覺觀規計認討議記講許論設訪證評識訴譯試語誤請諸誰調談謝貝負責敗貨質貿費資賽讚趙輪載輸達遷運近遠違連遲適選郵釋裡錢銀錯長閉聞陽陰隊難預領題風飛飯馬驗魚魯雞麥黃齊龍";

    private static readonly byte[] Forms = BuildForms();

    private static readonly (string Language, string[] Words)[] CommonWords =
    [
        ("en", ["the", "of", "and", "to", "in", "that", "is", "for", "on", "with", "was", "as", "it"]),
        ("fr", ["le", "la", "les", "des", "et", "est", "une", "dans", "que", "pour", "du", "qui", "sur"]),
        ("de", ["der", "die", "und", "das", "ist", "nicht", "den", "von", "mit", "ein", "dem", "zu", "auf"]),
        ("es", ["el", "los", "las", "que", "una", "por", "con", "para", "del", "es", "y", "se", "la"]),
        ("pt", ["que", "uma", "não", "para", "com", "os", "do", "da", "em", "são", "ao", "mais", "as"]),
        ("it", ["il", "che", "della", "per", "non", "sono", "gli", "una", "con", "del", "è", "di", "nel"]),
        ("nl", ["het", "een", "van", "niet", "dat", "zijn", "voor", "met", "ook", "maar", "bij", "de", "op"]),
        ("tr", ["ve", "bir", "bu", "için", "ile", "olarak", "daha", "çok", "olan", "gibi"]),
        ("pl", ["się", "nie", "jest", "na", "że", "do", "jak", "ale", "przez", "oraz"]),
        ("vi", ["của", "và", "là", "các", "trong", "được", "cho", "một", "người", "không"]),
        ("id", ["yang", "dan", "di", "dengan", "untuk", "dari", "pada", "ini", "dalam", "tidak"]),
    ];

    /// <summary>The BCP 47 tag, or null where the text is too short or mixed to tell.</summary>
    /// <param name="paragraphs">The text.</param>
    /// <param name="title">The title, which counts where the text is short.</param>
    /// <param name="stated">The language that the article's page states, which decides where the text leaves a doubt; or null.</param>
    public static string? Detect(IReadOnlyList<Paragraph> paragraphs, string? title, string? stated = null)
    {
        var counts = default(Scripts);
        var left = Enough;
        for (var i = 0; i < paragraphs.Count && left > 0; i++)
        {
            Count(paragraphs[i].Text, ref counts, ref left);
        }

        if (title is not null && counts.Total < 200)
        {
            Count(title, ref counts, ref left);
        }

        return counts.Total < 4 ? stated : Decide(counts, paragraphs, title, stated);
    }

    /// <summary>Whether it has the form of a language's tag.</summary>
    public static bool IsTag(string tag) =>
        tag.Length <= 12 && tag.Split('-') is [{ Length: 2 or 3 }, ..]
        && tag.All(character => char.IsAsciiLetterOrDigit(character) || character == '-');

    private struct Scripts
    {
        public int Han, Kana, Hangul, Latin, Cyrillic, Ukrainian, Arabic, Hebrew, Thai, Greek, Devanagari, Simplified, Traditional;

        public readonly int Total => Han + Kana + Hangul + Latin + Cyrillic + Arabic + Hebrew + Thai + Greek + Devanagari;
    }

    private static void Count(ReadOnlySpan<char> text, ref Scripts counts, ref int left)
    {
        text = text[..Math.Min(text.Length, Math.Max(left, 200))];
        left -= text.Length;
        foreach (var character in text)
        {
            switch (character)
            {
                case >= '\u4E00' and <= '\u9FFF':
                    counts.Han++;
                    var form = Forms[character - 0x4E00];
                    counts.Simplified += form & 1;
                    counts.Traditional += form >> 1;
                    break;
                case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF'):
                    counts.Latin++;
                    break;
                case >= '\u3041' and <= '\u30FF':
                    counts.Kana++;
                    break;
                case >= '\uAC00' and <= '\uD7A3':
                    counts.Hangul++;
                    break;
                case >= '\u0400' and <= '\u04FF':
                    counts.Cyrillic++;
                    counts.Ukrainian += character is 'і' or 'ї' or 'є' or 'ґ' ? 1 : 0;
                    break;
                case >= '\u0600' and <= '\u06FF':
                    counts.Arabic++;
                    break;
                case >= '\u0590' and <= '\u05FF':
                    counts.Hebrew++;
                    break;
                case >= '\u0E00' and <= '\u0E7F':
                    counts.Thai++;
                    break;
                case >= '\u0370' and <= '\u03FF':
                    counts.Greek++;
                    break;
                case >= '\u0900' and <= '\u097F':
                    counts.Devanagari++;
                    break;
            }
        }
    }

    // A Chinese character says about as much as three or four Latin letters.
    private static string? Decide(in Scripts counts, IReadOnlyList<Paragraph> paragraphs, string? title, string? stated)
    {
        if (counts.Kana * 20 > counts.Han + counts.Kana && counts.Kana + counts.Han > counts.Hangul
            && (counts.Kana + counts.Han) * 3 > counts.Latin)
        {
            return "ja";
        }

        var best = Math.Max(Math.Max(Math.Max(counts.Han * 3, counts.Hangul * 3), Math.Max(counts.Latin, counts.Cyrillic)),
            Math.Max(Math.Max(counts.Arabic, counts.Hebrew), Math.Max(counts.Thai, Math.Max(counts.Greek, counts.Devanagari))));
        return best switch
        {
            _ when best == counts.Han * 3 => counts.Traditional > counts.Simplified ? "zh-Hant" : counts.Simplified > 0 ? "zh-Hans" : "zh",
            _ when best == counts.Hangul * 3 => "ko",
            _ when best == counts.Cyrillic => counts.Ukrainian * 50 > counts.Cyrillic ? "uk" : "ru",
            _ when best == counts.Arabic => "ar",
            _ when best == counts.Hebrew => "he",
            _ when best == counts.Thai => "th",
            _ when best == counts.Greek => "el",
            _ when best == counts.Devanagari => "hi",
            _ => Latin(paragraphs, title, stated),
        };
    }

    private static string? Latin(IReadOnlyList<Paragraph> paragraphs, string? title, string? stated)
    {
        var words = paragraphs.Take(40).Select(paragraph => paragraph.Text).Append(title ?? "")
            .SelectMany(text => text[..Math.Min(text.Length, Enough)].ToLowerInvariant()
                .Split([' ', ',', '.', '\'', '’', '(', ')', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries)).Take(2000).ToList();
        var scores = CommonWords.Select(entry =>
            (entry.Language, Score: words.Count(word => entry.Words.Contains(word, StringComparer.Ordinal))))
            .OrderByDescending(entry => entry.Score).ToList();
        var told = scores[0].Score > 0 && scores[0].Score > scores[1].Score ? scores[0].Language : null;
        if (stated is null || told is null)
        {
            return told ?? stated;
        }

        // Pages of any language state English by default; of others no common words are known here.
        var primary = stated.Split('-')[0].ToLowerInvariant();
        var known = scores.FindIndex(entry => entry.Language == primary);
        var isLikely = known >= 0 ? scores[known].Score * 2 >= scores[0].Score : scores[0].Score * LeastCommon < words.Count;
        return !isLikely ? told : known >= 0 ? primary : stated;
    }

    private static byte[] BuildForms()
    {
        var forms = new byte[0x5200];
        for (var i = 0; i < Math.Min(Simplified.Length, Traditional.Length); i++)
        {
            if (Simplified[i] != Traditional[i])
            {
                forms[Simplified[i] - 0x4E00] |= 1;
                forms[Traditional[i] - 0x4E00] |= 2;
            }
        }

        return forms;
    }
}
