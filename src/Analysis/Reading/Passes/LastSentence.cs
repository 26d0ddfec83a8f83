namespace Analysis.Reading;

/// <summary>The last sentence of a paragraph, where boilerplate may hang on running text.</summary>
internal static class LastSentence
{
    /// <summary>The shortest paragraph that is running text with something hung on; shorter ones are judged whole.</summary>
    public const int ShortestWhole = 100;

    /// <summary>Where it begins; 0 where the paragraph has but one.</summary>
    public static int StartIn(string text)
    {
        var end = text.AsSpan().TrimEnd("。！？!?.)）”」 ").Length;
        for (var i = end - 1; i > 0; i--)
        {
            if (text[i] is '。' or '！' or '？'
                || (text[i] is '.' or '!' or '?' && i + 1 < end && text[i + 1] == ' '
                    && !(char.IsUpper(text[i - 1]) && (i == 1 || !char.IsLetter(text[i - 2])))))
            {
                return text.Length - text.AsSpan(i + 1).TrimStart("”」 ").Length;
            }
        }

        return 0;
    }

    /// <summary>Cuts a block's text there; what is cut off is a block of its own with that mark. Returns the shorter block.</summary>
    public static Block Cut(BodyBlocks body, int index, int start, string mark)
    {
        var text = body.Items[index].Text;
        return body.CutEnd(index, text[..start].TrimEnd(), text[start..], mark);
    }
}
