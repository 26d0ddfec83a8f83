namespace Analysis.Reading;

/// <summary>What the body of one article holds.</summary>
/// <param name="title">The article's title, or null.</param>
internal sealed class BodyBlocks(string? title)
{
    private const int LongestDate = 60;

    /// <summary>The blocks, in document order.</summary>
    public List<Block> Items { get; } = [];

    /// <summary>Whether a text was met that is neither the title nor a date.</summary>
    public bool HasRunningText { get; private set; }

    /// <summary>The last picture that was added, or null.</summary>
    public Block? LastPicture { get; private set; }

    /// <summary>The last text that was added, or null.</summary>
    public Block? LastText { get; private set; }

    /// <summary>The candidates for fields that the body names.</summary>
    public List<Candidate> Found { get; } = [];

    /// <summary>The article's tags, where the body lists them.</summary>
    public List<string> Tags { get; } = [];

    /// <summary>The addresses of the pictures.</summary>
    public HashSet<string> PictureAddresses { get; } = new(StringComparer.Ordinal);

    /// <summary>Addresses of links that lead to no page.</summary>
    public List<string> DeadLinks { get; } = [];

    /// <summary>Addresses of pictures that cannot be made absolute.</summary>
    public List<string> DeadPictures { get; } = [];

    /// <summary>The kind of an element that was left out though it holds most of the body.</summary>
    public string? MostlyLeftOut { get; set; }

    /// <summary>The length of the text of the whole page, where the body is only its main part; else 0.</summary>
    public int PageLength { get; set; }

    /// <summary>Which part of a page it is.</summary>
    public BodyPick Pick { get; set; } = BodyPick.Whole;

    /// <summary>Adds the next block.</summary>
    public void Add(Block block)
    {
        LastPicture = block.Type == BlockType.Picture ? block : LastPicture;
        LastText = block.Type == BlockType.Text ? block : LastText;
        HasRunningText = HasRunningText
            || (block.Type == BlockType.Text && block.Text != title
                && (block.Text.Length > LongestDate || DateParser.Parse(block.Text) is null));
        Items.Add(block);
    }

    /// <summary>Cuts a block's end off, which becomes a block of its own that is left out. Returns the shorter block.</summary>
    /// <param name="index">The block's place.</param>
    /// <param name="text">What is kept of its text.</param>
    /// <param name="end">What is cut off.</param>
    /// <param name="mark">Why.</param>
    public Block CutEnd(int index, string text, string end, string mark)
    {
        var block = Items[index];
        Items[index] = block.WithText(text);
        Items.Insert(index + 1, new Block
        {
            Type = BlockType.LeftOut,
            Mark = mark,
            Text = end,
            Line = block.Line,
            Node = block.Node,
            FrameEnd = block.FrameEnd
        });
        return Items[index];
    }

    /// <summary>The picture or player after which a block stands, no text between; null where text stands between, or the picture has its
    /// caption.</summary>
    public Block? DirectlyAfter(int index)
    {
        for (var i = index - 1; i >= 0 && !Items[i].IsText; i--)
        {
            if (Items[i].Type == BlockType.Picture)
            {
                return Items[i] is { IsFigure: true, Image.Caption: not null } ? null : Items[i];
            }

            if (Items[i] is { Type: BlockType.LeftOut, Mark: ElementKinds.Player })
            {
                return Items[i];
            }
        }

        return null;
    }
}
