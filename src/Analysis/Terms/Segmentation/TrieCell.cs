namespace Analysis;

/// <summary>
/// One cell of a double-array trie in 64 bits: where its children begin (24), the character code that leads to it (16), and the entry of
/// the word that ends here (24; 0 where none does). No two parents share a base, so the label alone tells whose child a cell is.
/// </summary>
internal readonly struct TrieCell(int childrenBase, int label, int entry)
{
    private readonly ulong bits = (uint)childrenBase | ((ulong)(uint)label << 24) | ((ulong)(uint)entry << 40);

    public int ChildrenBase => (int)(bits & 0xFFFFFF);

    public int Label => (int)(bits >> 24) & 0xFFFF;

    public int Entry => (int)(bits >> 40);
}
