using System.Buffers;
using System.Text;

namespace Analysis.Articles;

/// <summary>Which legacy encoding bytes are in, told by how many of the characters that it makes of them are everyday ones.</summary>
internal static class EncodingEvidence
{
    private const int Sample = 1 << 16;
    private const double Least = 0.25;

    // The commonest characters of each language; where two encodings do equally well, the first wins.
    private static readonly (string Name, SearchValues<char> Common)[] Candidates =
    [
        ("gb18030", SearchValues.Create("，。的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但气第向道此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果员位入常文总次活设及管特件长求基资边流路级少图山统接知较将组见计别手期根论运指几区强放决西被")),
        ("big5", SearchValues.Create("，。的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但氣第向道此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題黨程展五果員位入常文總次活設及管特件長求基資邊流路級少圖山統接知較將組見計別手期根論運指幾區強放決西被「」")),
        ("shift_jis", SearchValues.Create("、。のにをはがとでてしたるいなもれかさこそまりあらくだっうえおきけすせちつみめよわんアイウエオカキクコサシスセタチテトナニハフマミメモラリルレロンー日本国人年")),
        ("euc-kr", SearchValues.Create("이다는을를의에가하고지기도로한사은서나어자인정대일해부보리시그있라수주과전들으제국아상만것성조적원스여안")),
        ("windows-1251", SearchValues.Create("оеаинтсрвлкмдпуяыьгзбчйхжОВСПНКДАИТ")),
        ("windows-1253", SearchValues.Create("αοιετσνηυρκπλμςάέήίόύώγδθ")),
        ("windows-1255", SearchValues.Create("אבגדהוזחטיכלמנסעפצקרשתםןךףץ")),
        ("windows-1256", SearchValues.Create("ابتثجحخدذرزسشصضطظعغفقكلمنهويةىئءأإ")),
        ("windows-1252", SearchValues.Create("éèàçùâêîôûëïüöäßñáíóúãõåæøÉÀÜÖÄ’‘“”–—…«»°€ ·£")),
        ("windows-1250", SearchValues.Create("ąćęłńóśźżáéíúěščřžýůďťňőűĄĆĘŁŚŻŠČŘŽ„”“’–—…")),
    ];

    /// <summary>The encoding that fits best; null where none fits.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, Sample)];
        var (best, bestScore) = ((Encoding?)null, Least);
        foreach (var (name, common) in Candidates)
        {
            if (Find(name) is { } encoding && Score(encoding.GetString(bytes), common) is var score && score > bestScore)
            {
                (best, bestScore) = (encoding, score);
            }
        }

        return best;
    }

    /// <summary>The encoding of that name; null where there is none.</summary>
    public static Encoding? Find(string name)
    {
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // The share of common characters among those beyond ASCII; wrong bytes count heavily against it.
    private static double Score(string text, SearchValues<char> common)
    {
        var (found, all, wrong) = (0, 0, 0);
        foreach (var character in text)
        {
            if (character >= '\u0080')
            {
                all++;
                found += common.Contains(character) ? 1 : 0;
                wrong += character is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') or (>= '\u0080' and <= '\u009F') ? 1 : 0;
            }
        }

        return all == 0 ? 0 : (double)(found - (5 * wrong)) / all;
    }
}
