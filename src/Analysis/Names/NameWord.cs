namespace Analysis;

/// <summary>What is known of a word of Chinese characters, whoever writes it where: told once a corpus.</summary>
internal sealed class NameWord
{
    private const Cue OfEndings = Cue.Role | Cue.OrgHead | Cue.OrgHead2 | Cue.OrgHead3 | Cue.OrgBefore;

    private NameWord(string text, Segmenter segmenter)
    {
        (Text, Length) = (text, text.Length);
        IsHan = text.Length > 0 && text.All(BlockCharacters.IsHan);
        Cues = NameRules.Cues.GetValueOrDefault(text) | (IsHan && text.Length > 2 ? NameRules.OfEnding(text, 2) & OfEndings : Cue.None);
        var part = IsHan ? segmenter.PartOfSpeechOf(text) : null;
        IsInDictionary = part is not null && segmenter.FrequencyOf(text) > 0;
        IsPerson = part is "nr" or "nrfg" or "nrt";
        IsPlace = part is "ns";
        IsOrganisation = part is "nt";
        IsNoun = !IsInDictionary || part is "n" or "nz" or "ns" or "nt" or "nr" or "nrt" or "nrfg" or "j" or "b" or "vn" or "l" or "s"
            or "an" or "x";
        IsForeign = IsHan && text.All(NameRules.Foreign.Contains);
        Strong = IsHan ? text.Count(NameRules.Strong.Contains) : 0;
        IsDivision = IsHan && text.Length > 2 && text[^1] is '省' or '市' or '县' or '区' or '州' or '镇' or '乡' or '邦' or '郡' or '岛'
            && !NameRules.NotPlace.Contains(text[0]);
        IsPlain = IsHan && !text.Any(NameRules.NotGiven.Contains) && !NameRules.NotPlace.Contains(text[0]);
        Known = NameRules.Known.TryGetValue(text, out var kind) ? kind : null;
    }

    /// <summary>Neither Chinese nor anything else.</summary>
    public static NameWord None { get; } = new("", Segmenter.Default);

    /// <summary>The word in simplified characters.</summary>
    public string Text { get; }

    /// <summary>Its length in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>Whether it is of Chinese characters only.</summary>
    public bool IsHan { get; }

    /// <summary>What it tells.</summary>
    public Cue Cues { get; }

    /// <summary>Whether the dictionary has it.</summary>
    public bool IsInDictionary { get; }

    /// <summary>Whether the dictionary calls it a person.</summary>
    public bool IsPerson { get; }

    /// <summary>Whether the dictionary calls it a place.</summary>
    public bool IsPlace { get; }

    /// <summary>Whether the dictionary calls it an organisation.</summary>
    public bool IsOrganisation { get; }

    /// <summary>Whether it may stand within the name of an organisation.</summary>
    public bool IsNoun { get; }

    /// <summary>Whether it can write a foreign name.</summary>
    public bool IsForeign { get; }

    /// <summary>How many of its characters seldom write anything but foreign names.</summary>
    public int Strong { get; }

    /// <summary>Whether it ends as provinces, towns and districts do.</summary>
    public bool IsDivision { get; }

    /// <summary>Whether none of its characters is a word of grammar.</summary>
    public bool IsPlain { get; }

    /// <summary>What it names, where that is known beforehand.</summary>
    public NameKind? Known { get; }

    /// <summary>Whether it may be a name or a part of one: the dictionary calls it one or does not have it.</summary>
    public bool MayName => (Cues & Cue.NotName) == 0 && (!IsInDictionary || IsPerson || IsPlace);

    /// <summary>Those of a corpus, by the numbers of its terms.</summary>
    public static NameWord[] Of(Vocabulary vocabulary, Segmenter segmenter)
    {
        var words = new NameWord[vocabulary.Count];
        EachArticle.Do([.. Enumerable.Range(0, words.Length)], term => words[term] = BlockCharacters.IsHan(vocabulary.KeyOf(term)[0])
            ? new NameWord(TraditionalText.Simplify(vocabulary.KeyOf(term)), segmenter) : None);
        return words;
    }

    /// <summary>Whether it tells one of these.</summary>
    public bool Tells(Cue cue) => (Cues & cue) != 0;
}
