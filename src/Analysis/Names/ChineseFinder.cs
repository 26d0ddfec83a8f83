namespace Analysis;

/// <summary>Finds names in the Chinese characters of one article, when it is known which strings are names.</summary>
internal sealed class ChineseFinder
{
    private const int MostWords = 6;

    private readonly NameText text;
    private readonly NameLexicon lexicon;
    private readonly List<(int First, int Last, NameMention? Mention)> found = [];
    private readonly int[] owners; // of each word the place in found + 1; 0 for none

    private ChineseFinder(NameText text, NameLexicon lexicon) => (this.text, this.lexicon, owners) = (text, lexicon, new int[text.Count]);

    /// <summary>The names, in the order of the text.</summary>
    public static IEnumerable<NameMention> Find(NameText text, NameLexicon lexicon)
    {
        var finder = new ChineseFinder(text, lexicon);
        finder.FindNames();
        finder.FindOrganisations();
        return finder.found.Select(each => each.Mention).OfType<NameMention>();
    }

    private void FindNames()
    {
        using var dotted = ChineseNames.Dotted(text).GetEnumerator();
        var isDotted = dotted.MoveNext();
        for (var i = 0; i < text.Count; i++)
        {
            while (isDotted && dotted.Current.End <= text.Start(i))
            {
                isDotted = dotted.MoveNext();
            }

            if (text.Title(text.Start(i)) is var title && title.End > 0)
            {
                i = AddTitle(i, title);
            }
            else if (isDotted && dotted.Current.Start < text.End(i))
            {
                i = AddDotted(i, dotted.Current);
            }
            else if (text[i].IsHan && (Dictionary(i) ?? Known(i) ?? Surname(i)) is { } name)
            {
                Add(i, name.Last, text.Start(i), name.End, name.Kind);
                i = name.Last;
            }
        }
    }

    // What stands in 《》 is one name, that of a medium, or none.
    private int AddTitle(int first, (int End, bool IsMedium) title)
    {
        var last = first;
        while (last + 1 < text.Count && text.Start(last + 1) < title.End)
        {
            last++;
        }

        var name = text.Text.AsSpan(text.Start(first)..title.End);
        if (title.IsMedium || lexicon.KindOf(name) == NameKind.Organisation)
        {
            Add(first, last, text.Start(first), title.End, NameKind.Organisation);
        }
        else
        {
            owners.AsSpan(first..(last + 1)).Fill(-1);
        }

        return last;
    }

    private int AddDotted(int first, (int Start, int End) name)
    {
        var last = first;
        while (last + 1 < text.Count && text.Start(last + 1) < name.End)
        {
            last++;
        }

        Add(first, last, name.Start, name.End, lexicon.KindOf(text.Text.AsSpan(name.Start..name.End)) ?? NameKind.Person);
        return last;
    }

    // What was found in these words before is a part of it.
    private void Add(int first, int last, int start, int end, NameKind kind)
    {
        for (var word = first; word <= last; word++)
        {
            if (owners[word] > 0)
            {
                found[owners[word] - 1] = (0, 0, null);
            }
        }

        found.Add((first, last, new NameMention(start, end - start, kind, text.Text[start..end])));
        owners.AsSpan(first..(last + 1)).Fill(found.Count);
    }

    private (int Last, int End, NameKind Kind)? Known(int i)
    {
        foreach (var (end, kind) in lexicon.At(text.Text, text.Start(i)))
        {
            var last = i;
            while (last + 1 < text.Count && text.End(last) < end)
            {
                last++;
            }

            if (text.End(last) == end || (text.End(last) > end && MayEndWithin(last, end, end - text.Start(i), kind)))
            {
                return (last, end, kind);
            }
        }

        return null;
    }

    // 中国|政府 is one word of the dictionary, 中国人 is none of China; a person's name may be cut anywhere.
    private bool MayEndWithin(int last, int end, int length, NameKind kind)
    {
        var (word, rest) = (text[last], text.End(last) - end);
        if (rest == 1 && (text.Start(last) < end - 1 || length > 2) && NameRules.Known.ContainsKey(text.Text[(end - length)..end]))
        {
            return !word.IsInDictionary || (word.IsPerson && kind == NameKind.Place); // 华为|为, 伊朗|核
        }

        return rest > 1 && text.Start(last) < end - 1 && kind == NameKind.Place && (!word.IsPlace || !word.Tells(Cue.PlaceEnd))
            && lexicon.KindOf(word.Text) is null
            ? !word.Text.EndsWith('人') && !word.Text.EndsWith('族')
            : kind == NameKind.Person && length > 2 && end - text.Start(last) < rest + 2 && text.Start(last) + 1 == end;
    }

    // 习主席, 刘女士: a surname alone is one where a form of address stands behind it, in the same word too.
    private (int Last, int End, NameKind Kind)? Surname(int i)
    {
        var word = text[i];
        var isOne = word.Length == 1 ? word.Tells(Cue.Surname) && text.After(i).Tells(Cue.Address)
            && !(text.Before(i) is { Length: 1 } before && before.Tells(Cue.Surname))
            : word.Length > 2 && ChineseNames.SurnameOf(word.Text) == 1 && ChineseNames.AddressBehind(word, 1);
        return isOne ? (i, text.Start(i) + 1, NameKind.Person) : null;
    }

    // An organisation that the dictionary has, where its name is not only what it is.
    private (int Last, int End, NameKind Kind)? Dictionary(int i)
    {
        var word = text[i];
        return word.IsOrganisation && word.Length > 3 && word.Tells(Cue.OrgHead) && !word.Tells(Cue.NotName)
            && word.Length > HeadLength(word) + 1
            ? (i, text.End(i), NameKind.Organisation) : null;
    }

    private static int HeadLength(NameWord word)
    {
        for (var start = 0; start < word.Length; start++)
        {
            if (NameRules.Cues.GetValueOrDefault(word.Text[start..]) is var cue && (cue & (Cue.OrgHead | Cue.OrgHead2 | Cue.OrgHead3)) != 0)
            {
                return word.Length - start;
            }
        }

        return 0;
    }

    // 山东省|教育厅: from a word that ends organisations' names back to the name that stands before it.
    private void FindOrganisations()
    {
        for (var head = text.Count - 1; head >= 0; head--)
        {
            if (owners[head] >= 0 && text[head].Tells(Cue.OrgHead | Cue.OrgHead2 | Cue.OrgHead3) && FirstOf(head) is { } first)
            {
                Add(first, head, text.Start(first), text.End(head), NameKind.Organisation);
                head = first;
            }
        }

        found.Sort((one, other) => (one.Mention?.Start ?? 0).CompareTo(other.Mention?.Start ?? 0));
    }

    private int? FirstOf(int head)
    {
        var (word, first) = (text[head], head);
        int? anchor = null;
        var isOwn = false;
        if (owners[head] > 0 && found[owners[head] - 1] is (var start, _, { } own) && own.End < text.End(head) && start < head)
        {
            return start > 0 && text.Joins(start - 1) && owners[start - 1] > 0
                && found[owners[start - 1] - 1] is (var country, _, { Kind: NameKind.Place }) ? country
                : start; // 约翰·霍普金斯|大学, cut elsewhere
        }

        if (word.Known is not null || lexicon.KindOf(word.Text) == NameKind.Organisation)
        {
            // 中国|外交部 is one name, 美国|纽约时报 is not
            return word.Text[^1] is '部' or '院' or '会' or '行' or '局' or '馆' or '委' && head > 0 && text.Joins(head - 1)
                && owners[head - 1] > 0 && found[owners[head - 1] - 1] is (var place, _, { Kind: NameKind.Place })
                ? place : null;
        }

        while (first > 0 && head - first < MostWords && text.Joins(first - 1))
        {
            if (owners[first - 1] > 0 && found[owners[first - 1] - 1] is (var from, _, { } mention))
            {
                if (mention.Kind == NameKind.Person && !text[from].IsForeign && !mention.Name.Any(NameText.IsDot))
                {
                    break;
                }

                isOwn |= mention.Kind != NameKind.Place || (head - from > 1 && !word.Tells(Cue.OrgHead3));
                (first, anchor) = (from, from);
                continue;
            }

            var before = text[first - 1];
            if (before.Text is "和" or "与" or "及" && first - 2 > 0 && text.Joins(first - 2) && owners[first - 2] == 0
                && text[first - 2] is { IsInDictionary: true, IsNoun: true, MayName: false } && text[first].IsInDictionary
                && owners[first] == 0)
            {
                first -= 2; // 疾病控制和预防中心
                continue;
            }

            if (!before.IsNoun || before.Length < 2 || (!before.IsInDictionary && !before.IsPlain)
                || before.Tells(Cue.Role | Cue.Says | Cue.PlaceBefore | Cue.OrgBefore | Cue.Address))
            {
                break;
            }

            first--;
            if (before.Length is > 1 and < 6
                && (!before.IsInDictionary || (before.IsPlace && !before.Tells(Cue.NotName))
                || (before.IsForeign && before.MayName && anchor == first + 1)))
            {
                (anchor, isOwn) = (first, true);
            }
        }

        return isOwn || word.Tells(Cue.OrgHead) ? anchor : null;
    }
}
