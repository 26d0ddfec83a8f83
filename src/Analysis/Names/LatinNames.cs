namespace Analysis;

/// <summary>Finds names in Latin script: runs of words with capitals.</summary>
/// <param name="lower">The words that the corpus writes in lower case: no names by themselves where they begin a sentence.</param>
internal sealed class LatinNames(IReadOnlySet<string> lower)
{
    private const int MostWords = 10;

    /// <summary>The words that a text writes in lower case.</summary>
    public static IEnumerable<string> LowerWords(List<LatinWord> words) => words.Where(word => !word.IsCapital).Select(word => word.Text);

    /// <summary>Adds what an article tells to the evidence.</summary>
    public void Weigh(List<LatinWord> words, string text, NameEvidence evidence)
    {
        var known = NameRules.Known.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (first, last, hasTitle) in Chunks(words, (word, end) => LengthOf(words, word, end, text, known.ContainsKey)))
        {
            Weigh(words, first, last, hasTitle, text, evidence);
        }
    }

    /// <summary>The names in an article, when it is known which strings are names: those, and the last parts alone of the people whom the article names.</summary>
    public IEnumerable<NameMention> Find(List<LatinWord> words, string text, NameLexicon lexicon, IReadOnlyList<NameMention> chinese)
    {
        var (found, single) = (new List<NameMention>(), new List<(int Word, bool HasTitle)>());
        foreach (var (first, last, hasTitle) in Chunks(words, (word, end) => LengthOf(words, word, end, text, name => lexicon.KindOf(name) is not null)))
        {
            var name = Name(words, first, last);
            if ((KindOfBracket(chinese, text, words[first].Start, words[last].End) ?? lexicon.KindOf(name)) is { } kind)
            {
                found.Add(new NameMention(words[first].Start, words[last].End - words[first].Start, hasTitle && first == last ? NameKind.Person : kind, name));
            }
            else if (first == last)
            {
                single.Add((first, hasTitle));
            }
        }

        var parts = found.Where(mention => mention.Kind == NameKind.Person).SelectMany(mention => mention.Name.Split(' ')).ToHashSet(StringComparer.Ordinal);
        return found.Concat(single.Where(each => each.HasTitle || parts.Contains(words[each.Word].Text))
            .Select(each => new NameMention(words[each.Word].Start, words[each.Word].End - words[each.Word].Start, NameKind.Person, words[each.Word].Text)));
    }

    // How many words from one on are the longest known name; one that begins a sentence and is written in lower case elsewhere is none.
    private int LengthOf(List<LatinWord> words, int first, int end, string text, Func<ReadOnlySpan<char>, bool> isName)
    {
        for (var last = Math.Min(end, first + 6) - 1; last >= first; last--)
        {
            if (isName(text.AsSpan(words[first].Start..words[last].End)) && (last > first || !words[first].IsFirst || !lower.Contains(words[first].Text.ToLowerInvariant())))
            {
                return last - first + 1;
            }
        }

        return 0;
    }

    /// <summary>The stretches of words that may be a name each: whole runs of capitals, without titles, days and the words that begin a sentence.</summary>
    /// <param name="words">The words of a text.</param>
    /// <param name="known">Tells how many words from one on, before another, are a name that is known.</param>
    private IEnumerable<(int First, int Last, bool HasTitle)> Chunks(List<LatinWord> words, Func<int, int, int> known)
    {
        for (var i = 0; i < words.Count;)
        {
            if (!words[i].IsCapital)
            {
                i++;
                continue;
            }

            var end = EndOfRun(words, i);
            var hasTitle = false;
            while (i < end)
            {
                var length = known(i, end);
                if (length == 0 && IsPassedOver(words, i, end))
                {
                    hasTitle = words[i].Tells(Cue.Title);
                    i++;
                    continue;
                }

                var organisation = LastOrganisationWord(words, i, end);
                var last = organisation >= i + length ? organisation : length > 0 && !(length == 1 && IsFirstName(words, i, end)) ? i + length - 1 : EndOfChunk(words, i, end, known);
                yield return (i, last, hasTitle);
                (hasTitle, i) = (false, last + 1);
            }
        }
    }

    // Behind the last word of a run: capitals with blanks between, small words of names between capitals.
    private static int EndOfRun(List<LatinWord> words, int first)
    {
        var (end, organisation, hasOf) = (first + 1, words[first].Tells(Cue.OrgWord), false);
        while (end < words.Count && end - first < MostWords && words[end].Joins && !IsPossessive(words, end - 1))
        {
            var behind = end + 1 < words.Count && words[end + 1].Joins ? end + 1 : -1;
            var far = behind > 0 && words[behind].Text is "the" && behind + 1 < words.Count && words[behind + 1].Joins ? behind + 1 : behind;
            if (words[end].IsCapital)
            {
                organisation |= words[end].Tells(Cue.OrgWord);
                end++;
            }
            else if (behind > 0 && words[end].Tells(Cue.Particle) && (words[behind].IsCapital || words[behind].Tells(Cue.Particle)))
            {
                end++;
            }
            else if (far > 0 && organisation && (words[end].Text is "of" || (words[end].Text is "for" or "on" && words[end - 1].Tells(Cue.OrgWord) && words[end - 1].Text is not ("Holdings" or "Group" or "Inc" or "Inc." or "Corp" or "Corp." or "Ltd" or "Ltd." or "Co" or "Co." or "Company" or "Bank")) || (hasOf && words[end].Text is "and")) && words[far].IsCapital)
            {
                (end, hasOf) = (far + 1, true);
            }
            else
            {
                break;
            }
        }

        while (end - 1 > first && !words[end - 1].IsCapital)
        {
            end--;
        }

        return end;
    }

    private static bool IsPossessive(List<LatinWord> words, int word) => words[word + 1].Start - words[word].End > 1;

    private bool IsPassedOver(List<LatinWord> words, int i, int end)
    {
        var word = words[i];
        var isFirst = word.IsFirst && !word.Tells(Cue.FirstName) && (word.Tells(Cue.NotFirst) || lower.Contains(char.ToLowerInvariant(word.Text[0]) + word.Text[1..]));
        var isOrganisation = word.Tells(Cue.OrgWord | Cue.NotWord) && LastOrganisationWord(words, i, end) > i;
        return !word.IsCapital || (word.Tells(Cue.NotFirst) && !word.Tells(Cue.FirstName)) || (isFirst && !isOrganisation) || word.Tells(Cue.Title)
            || (word.Tells(Cue.NotWord) && !isOrganisation && !(word.Tells(Cue.FirstName) && IsFirstName(words, i, end))) || (i == end - 1 && word.Text.Length == 1);
    }

    private static bool IsFirstName(List<LatinWord> words, int i, int end) =>
        words[i].Tells(Cue.FirstName) && i + 1 < end && words[i + 1].IsCapital && !words[i + 1].Tells(Cue.OrgWord | Cue.PlaceWord | Cue.NotWord);

    // The last word of an organisation that begins with a word: Bank of England, Home Stores Inc.
    private static int LastOrganisationWord(List<LatinWord> words, int first, int end)
    {
        for (var last = end - 1; last >= first; last--)
        {
            if (words[last].Tells(Cue.OrgWord) && (last > first || end - first > 1 && words[first + 1].Text is "of" or "for"))
            {
                return last + 1 < end && words[last + 1].Text is "of" or "for" or "on" ? end - 1 : last == first ? -1 : last;
            }
        }

        return -1;
    }

    private static int EndOfChunk(List<LatinWord> words, int first, int end, Func<int, int, int> known)
    {
        var last = first;
        while (last + 1 < end && !(words[last + 1].Tells(Cue.Title | Cue.NotWord) && !words[last + 1].Tells(Cue.FirstName)) && (known(last + 1, end) == 0 || last - first < 1))
        {
            last++;
        }

        while (last > first && (!words[last].IsCapital || words[last].Tells(Cue.Title)))
        {
            last--;
        }

        return last;
    }

    // What a stretch of words tells.
    private void Weigh(List<LatinWord> words, int first, int last, bool hasTitle, string text, NameEvidence evidence)
    {
        var name = Name(words, first, last);
        var count = last - first + 1;
        var own = words.Skip(first).Take(count).ToArray();
        var before = first > 0 && words[first].Joins ? words[first - 1] : default;
        var after = last + 1 < words.Count && words[last + 1].Joins ? words[last + 1] : default;
        if (own[^1].Tells(Cue.Team) || own.Skip(count > 1 ? 0 : 1).Any(word => word.Tells(Cue.OrgWord)) && !own[0].Tells(Cue.FirstName) || own[0].Text is "Bank" or "University" or "Ministry" or "Department" && count > 2)
        {
            evidence.Add(name, NameKind.Organisation, 2.5, hasTitle ? 0 : 1);
        }
        else if (count > 1 && (own[^1].Tells(Cue.PlaceWord) && !own[0].Tells(Cue.FirstName) || own[0].Text is "Lake" or "Mount" or "Cape" or "Port"))
        {
            evidence.Add(name, NameKind.Place, 2.5, 0);
        }
        else
        {
            var isLower = own.Any(word => lower.Contains(word.Text.ToLowerInvariant()));
            var isHeadline = own[0].IsHeadline;
            var form = count > 5 || isHeadline && !own[0].Tells(Cue.FirstName) ? 0 : count > 1 && own[0].Tells(Cue.FirstName) ? isLower && count > 3 ? 1 : 2 : count > 1 && own.Any(word => word.Tells(Cue.Particle | Cue.NameSuffix) || (word.Text.Length == 2 && word.Text[1] == '.')) ? own.Any(word => word.Tells(Cue.Common)) ? 1 : 2
                : count is 2 or 3 && !isLower && before.Text is not ("the" or "The" or "a" or "an") && own.All(word => word.IsCapital && !word.IsCapitals && word.Text.Length > 1) ? own.Any(word => word.Tells(Cue.Common)) ? 0.25 : own.Any(word => word.Text.Length < 3 || char.IsAsciiDigit(word.Text[^1])) ? 1 : 2 : 0;
            var context = (hasTitle ? 2 : 0) + (before.Text is not null && before.Tells(Cue.RoleWord) ? count > 1 ? 1.5 : 1 : 0)
                + ((after.Text is not null && after.Tells(Cue.SaysWord)) || (before.Text is not null && before.Tells(Cue.SaysWord) && !own[0].IsFirst) ? count > 1 ? 1 : 0.75 : 0)
                + (IsAge(text, own[^1].End) ? 1.5 : 0) + ChineseContext(text, own[0].Start, own[^1].End);
            if (count == 1 && own[0].IsCapitals && own[0].Text.Length < 7 && !hasTitle && !isHeadline)
            {
                evidence.Add(name, NameKind.Organisation, own[0].Tells(Cue.NotWord) || IsNumber(text, own[0].End) ? 0 : 1, context > 0 || before.Text is "the" or "The" or "by" ? 1 : 0);
                return;
            }

            evidence.Add(name, NameKind.Person, form, context + (count > 1 && IsApposition(text, own[^1].End) ? 1 : 0));
            if (count <= 2 && !hasTitle && before.Text is not null && before.Tells(Cue.PlacePrep))
            {
                evidence.Add(name, NameKind.Place, 0.25, own.Any(word => word.IsCapitals) || isLower ? 0.25 : 1);
            }

            if (count <= 2 && !hasTitle && after.Text is not null && after.Tells(Cue.Staff) && !own[0].Tells(Cue.FirstName))
            {
                evidence.Add(name, NameKind.Organisation, isLower ? 0 : 0.5, 1.5);
            }
        }
    }

    private static string Name(List<LatinWord> words, int first, int last) => string.Join(' ', Enumerable.Range(first, last - first + 1).Select(i => words[i].Text));

    // In Chinese: a role before it, what it does behind it.
    private static double ChineseContext(string text, int start, int end)
    {
        var cues = NameRules.Cues.GetAlternateLookup<ReadOnlySpan<char>>();
        Cue Of(int from, int to) => from >= 0 && to <= text.Length && cues.TryGetValue(text.AsSpan(from..to), out var cue) ? cue : Cue.None;
        var (before, after) = (Of(start - 2, start) | Of(start - 3, start), Of(end, end + 1) | Of(end, end + 2));
        return ((before & Cue.Role) != 0 ? 1.5 : 0) + ((after & Cue.Says) != 0 ? 0.75 : 0) + ((after & Cue.Address) != 0 ? 1.5 : 0);
    }

    private static bool IsNumber(string text, int end) => end + 1 < text.Length && text[end] is ' ' or '-' && char.IsAsciiDigit(text[end + 1]);

    // Mara Quell, a potter
    private static bool IsApposition(string text, int end) => text.AsSpan(end) is var rest && (rest.StartsWith(", a ") || rest.StartsWith(", an ") || rest.StartsWith(", the ") || rest.StartsWith(", who "));

    // Smith, 43, …
    private static bool IsAge(string text, int end) => end + 5 < text.Length && text[end] == ',' && text[end + 1] == ' ' && char.IsAsciiDigit(text[end + 2]) && char.IsAsciiDigit(text[end + 3]) && text[end + 4] == ',';

    // The Latin form of a name behind its Chinese one names the same.
    private static NameKind? KindOfBracket(IReadOnlyList<NameMention> chinese, string text, int start, int end)
    {
        var open = start > 0 && text[start - 1] is '(' or '（' && end < text.Length && text[end] is ')' or '）' or ',' or '，' ? start - 1 : -1;
        var (low, high) = (0, chinese.Count - 1);
        while (open > 0 && low <= high)
        {
            var middle = (low + high) / 2;
            var at = text[open - 1] == ' ' ? open - 1 : open;
            if (chinese[middle].End == at)
            {
                return chinese[middle].Kind;
            }

            (low, high) = chinese[middle].End < at ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
