namespace Analysis;

/// <summary>What in a text may be a name in Chinese characters, and what speaks for it.</summary>
internal static class ChineseNames
{
    private const int LongestForeign = 8;
    private const string Things = "人者品街性会部党国族队场店院厂报网车机法权区"; // 申请人 is in the dictionary as a person's name
    private static readonly System.Buffers.SearchValues<char> Dots = System.Buffers.SearchValues.Create(NameText.Dots);

    /// <summary>Adds what an article tells to the evidence.</summary>
    public static void Weigh(NameText text, NameEvidence evidence)
    {
        foreach (var (start, end) in Dotted(text))
        {
            evidence.Add(text.Text[start..end], NameKind.Person, 3, 0);
        }

        for (var i = 0; i < text.Count; i++)
        {
            if (text[i].IsHan)
            {
                i = Math.Max(i, WeighForeign(text, i, evidence));
            }
        }

        for (var i = 0; i < text.Count; i++)
        {
            if (text[i].IsHan)
            {
                WeighChinese(text, i, evidence);
                WeighPlace(text, i, evidence);
            }
        }
    }

    /// <summary>The last word of the foreign name that begins with a word; -1 where none does.</summary>
    public static int EndOfForeign(NameText text, int first)
    {
        if (!IsPiece(text, first, isEdge: true))
        {
            return -1;
        }

        var last = first;
        while (text.Joins(last) && text.End(last + 1) - text.Start(first) <= LongestForeign && IsPiece(text, last + 1, isEdge: false))
        {
            last++;
        }

        while (last > first && !IsPiece(text, last, isEdge: true))
        {
            last--;
        }

        return last;
    }

    /// <summary>The names with middle dots, whatever words their parts are cut into: from where to where each stands.</summary>
    public static IEnumerable<(int Start, int End)> Dotted(NameText words)
    {
        var text = words.Text;
        for (var dot = NextDot(text, 1); dot > 0; dot = NextDot(text, dot + 1))
        {
            var start = dot;
            while (start > 0 && dot - start < LongestForeign && NameRules.Wide.Contains(text[start - 1]) && !words.IsWithinWord(start - 1))
            {
                start--;
            }

            var end = dot;
            while (end < text.Length && NameText.IsDot(text[end]) && end - dot < 4 * LongestForeign
                && EndOfPart(words, end + 1) is var next && next > end + 1)
            {
                end = next;
            }

            if (start < dot && end > dot && BlockCharacters.IsHan(text[end - 1]))
            {
                yield return (start, end);
                dot = end - 1;
            }
        }
    }

    private static int NextDot(string text, int from) => from < text.Length && text.AsSpan(from).IndexOfAny(Dots) is >= 0 and var at
        ? from + at : -1;

    // A part behind a dot: characters of foreign names, or an initial in Latin script.
    private static int EndOfPart(NameText words, int start)
    {
        var end = start;
        if (char.IsAsciiLetterUpper(words.At(end)))
        {
            end += words.At(end + 1) == '.' ? 2 : 1;
            return NameText.IsDot(words.At(end)) ? end : start;
        }

        while (end - start < LongestForeign && NameRules.Wide.Contains(words.At(end))
            && (end == start || words.IsOrganisationAt(end) || !words.IsWithinWord(end)))
        {
            end++;
        }

        return end;
    }

    // A word of characters of foreign names that is no ordinary word; at a name's edge a single one must be a rare one.
    private static bool IsPiece(NameText text, int word, bool isEdge)
    {
        var piece = text[word];
        return piece.IsForeign && piece.Known is null && !piece.Tells(Cue.NotName | Cue.Role | Cue.Says | Cue.Address)
            && (piece.Length == 1 ? !isEdge || piece.Strong > 0 : piece.MayName);
    }

    private static int WeighForeign(NameText text, int first, NameEvidence evidence)
    {
        var last = EndOfForeign(text, first);
        if (last < 0 || text.End(last) - text.Start(first) < 2)
        {
            return -1;
        }

        var name = text.Of(first, last);
        var strong = name.Count(NameRules.Strong.Contains);
        if (strong >= 2 || (strong == 1 && first == last))
        {
            var isState = name[^1] == '邦' || (name.Length > 3 && name[^2..] is "斯克" or "格勒");
            var form = isState ? 1.5 : first == last && text[first].IsPlace ? 0.5 : name.Length < 3 ? 0.5 : strong > 2 ? 1.5
                : strong == 2 || text[first].IsPerson ? 1 : 0.5;
            AddContext(text, first, last, name, isState ? NameKind.Place : NameKind.Person, form, true, evidence);
        }

        return last;
    }

    private static void WeighChinese(NameText text, int i, NameEvidence evidence)
    {
        foreach (var (last, form) in ChinesePeople(text, i))
        {
            AddContext(text, i, last, text.Of(i, last), NameKind.Person, form, false, evidence);
        }
    }

    // Where a Chinese or Japanese name that begins with a word may end, and what its form says for it.
    private static IEnumerable<(int Last, double Form)> ChinesePeople(NameText text, int i)
    {
        var (word, next, third) = (text[i], text.After(i), text.Joins(i) ? text.After(i + 1) : NameWord.None);
        var surname = SurnameOf(word.Text);
        if (surname == 0 || word.IsDivision || (word.IsInDictionary && word.Length > 2 && Things.Contains(word.Text[^1]))
            || word.Tells(Cue.NotName | Cue.Role | Cue.Says) || (surname < word.Length && AddressBehind(word, surname)))
        {
            yield break;
        }

        var given = word.Length - surname;
        if (given == 0)
        {
            if (word.Tells(Cue.WeakSurname) && (next.Length == 1 || next.IsInDictionary))
            {
                yield break; // 戴口罩
            }

            if (next is { Length: 2 } && IsGiven(next) && !next.Tells(Cue.Role | Cue.Address | Cue.Says | Cue.PlaceEnd | Cue.NotName))
            {
                yield return (i + 1, next.IsInDictionary && !next.IsPerson ? 0 : 1);
            }

            if (next is { Length: 1 } && IsGiven(next))
            {
                yield return (i + 1, surname == 2 ? 1 : 0.25);
                if (third is { Length: 1 } && IsGiven(third))
                {
                    yield return (i + 2, 0.5);
                }
            }
        }
        else if (word.MayName && given <= 2 && !(given == 1 && word.IsInDictionary && IsWeak(word))
            && !word.Text.AsSpan(surname).ContainsAny(NotGiven))
        {
            yield return (i, (given == 2 ? word.IsInDictionary ? 1.5 : 1 : word.IsInDictionary ? 0 : 0.5) - (IsWeak(word) ? given == 2
                ? 0.75 : 0.5 : 0));
            if (given == 1 && next is { Length: 1 } && IsGiven(next))
            {
                yield return (i + 1, 0.5);
            }
        }
    }

    private static readonly System.Buffers.SearchValues<char> NotGiven = System.Buffers.SearchValues.Create([.. NameRules.NotGiven]);

    // 胡耀邦 is no state
    private static bool IsLikePerson(NameWord word) => word.Length == 3 && word.Text[^1] is '邦' or '岛' or '郡' && SurnameOf(word.Text) > 0;

    private static bool IsWeak(NameWord word) => NameRules.Cues.GetValueOrDefault(word.Text[..1]).HasFlag(Cue.WeakSurname);

    private static bool IsGiven(NameWord word) =>
        word.IsHan && !word.Text.AsSpan().ContainsAny(NotGiven) && !word.Tells(Cue.Says | Cue.PlaceEnd);

    /// <summary>Whether a word is a surname and a form of address: 刘女士.</summary>
    public static bool AddressBehind(NameWord word, int surname) =>
        NameRules.Cues.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.Text.AsSpan(surname), out var cue)
        && (cue & Cue.Address) != 0;

    /// <summary>How long the surname is that a word begins with; 0 for none.</summary>
    public static int SurnameOf(string word)
    {
        for (var length = Math.Min(3, word.Length); length > 0; length--)
        {
            if (NameRules.Cues.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.AsSpan(0, length), out var cue)
                && (cue & (Cue.Surname | Cue.Japanese)) != 0)
            {
                return length;
            }
        }

        return 0;
    }

    private static void WeighPlace(NameText text, int i, NameEvidence evidence)
    {
        var (word, next) = (text[i], text.After(i));
        if (word.Tells(Cue.NotName))
        {
            return;
        }

        var ends = word.Length > 2 && (word.IsDivision || NameRules.Cues.GetValueOrDefault(word.Text[^1..]).HasFlag(Cue.PlaceEnd)
            || NameRules.OfEnding(word.Text[1..], 2).HasFlag(Cue.PlaceEnd));
        if (word.IsPlace && word.Length > 1)
        {
            AddContext(text, i, i, word.Text, NameKind.Place, ends || (word.Length > 2 && word.IsForeign) ? 2 : word.Length == 3 ? 1
                : 0.5, false, evidence);
        }
        else if ((!word.IsInDictionary || word.IsPerson) && ends && !NameRules.NotPlace.Contains(word.Text[0])
            && (word.IsDivision ? !IsLikePerson(word) : !word.IsPerson && SurnameOf(word.Text) == 0))
        {
            AddContext(text, i, i, word.Text, NameKind.Place, word.IsDivision ? 2 : 1.5, false, evidence);
        }

        if (next.Tells(Cue.PlaceEnd) && word.Length > 1 && !NameRules.NotPlace.Contains(word.Text[0]) && word.IsPlain
            && (word.Known == NameKind.Place || word.MayName || word.IsForeign))
        {
            AddContext(text, i, i + 1, text.Of(i, i + 1), NameKind.Place, next.Length > 1 || word.IsPlace || word.Known == NameKind.Place
                ? 2 : 1.5, false, evidence);
        }
    }

    // What stands beside a name: a role before it, its Latin form behind it, what it does.
    private static void AddContext(NameText text, int first, int last, string name, NameKind kind, double form, bool isForeign,
        NameEvidence evidence)
    {
        var (before, after) = (text.Before(first), text.After(last));
        var bracket = text.Bracket(text.End(last));
        var isOrganisation = (isForeign && before.Tells(Cue.OrgBefore))
            || (bracket is not null && bracket.Split(' ').Any(word => NameRules.Cues.GetValueOrDefault(word).HasFlag(Cue.OrgWord)));
        if (isOrganisation)
        {
            evidence.Add(name, NameKind.Organisation, kind == NameKind.Person ? form : 0, 2);
        }

        var person = (before.Tells(Cue.Role) ? 2 : 0) + (after.Tells(Cue.Address) ? 2 : 0)
            + (after.Tells(Cue.Says) || text.At(text.End(last)) is '：' ? 1 : 0)
            + (bracket is not null && kind == NameKind.Person ? 1.5 : 0);
        var place = before.Tells(Cue.PlaceBefore) ? 0.5 : 0;
        evidence.Add(name, kind, form, isOrganisation ? 0 : kind == NameKind.Person ? person : place + (bracket is null ? 0 : 0.5));
        if (isForeign && kind == NameKind.Person && before.Length > 1 && before.Tells(Cue.PlaceBefore))
        {
            evidence.Add(name, NameKind.Place, form, 1.5);
        }

        if (kind == NameKind.Place && before.Tells(Cue.Role) && first == last && text[first].IsForeign && !text[first].IsDivision)
        {
            evidence.Add(name, NameKind.Person, 0.5, person);
        }
    }
}
