using System.Runtime.InteropServices;

namespace Analysis;

/// <summary>
/// The first bytes of the dictionary file. After it come, each beginning at a multiple of 8 bytes: codes (ushort per UTF-16 unit), cells
/// (8 bytes each), the frequency of each entry (int), its tag (byte), the tags' names (8 ASCII bytes each), the model's start
/// probabilities (double per state B, E, M, S), its transitions (4 × 4) and its emissions (4 per character from U+4E00 to U+9FD5).
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal struct DictionaryHeader
{
    public const ulong ExpectedMagic = 0x31_54_43_49_44_41_4E_41; // "ANADICT1" in a little-endian file
    public const int CodeCount = char.MaxValue + 1;
    public const char FirstHan = '\u4E00';
    public const char LastHan = '\u9FD5';
    public const int HanCount = LastHan - FirstHan + 1;
    public const int TagLength = 8;

    public ulong Magic;
    public long Total;
    public int CellCount;
    public int EntryCount;
    public int TagCount;
    public int Reserved;
}
