using System.Buffers;
using System.Globalization;
using System.Text;

namespace Analysis.Reading;

/// <summary>The paragraphs of a text in RTF. What is no text (pictures, fonts, heads of pages) is passed over; nothing calls
/// itself.</summary>
internal sealed class RtfReader
{
    private const int MostGroups = 10_000;
    private static readonly SearchValues<byte> Signs = SearchValues.Create("{}\\\r\n"u8);
    private static readonly SearchValues<byte> Groups = SearchValues.Create("{}\\"u8);

    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        "pict", "fonttbl", "colortbl", "stylesheet", "info", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr",
            "footerf",
        "nonshppict", "objdata", "filetbl", "listtable", "revtbl", "themedata", "datastore", "xmlnstbl",
    };

    private readonly ReadOnlyMemory<byte> rtf;
    private readonly List<PressBlock> blocks = [];
    private readonly Stack<State> groups = new();
    private readonly StringBuilder text = new();
    private readonly ArrayBufferWriter<byte> pending = new();
    private Encoding encoding = Encoding.Latin1;
    private State state = new(IsUnseen: false, IsCentred: false, Fallback: 1);
    private int at;
    private int start = -1;
    private int skip;

    private RtfReader(ReadOnlyMemory<byte> rtf) => this.rtf = rtf;

    private readonly record struct State(bool IsUnseen, bool IsCentred, int Fallback, int Level = 0);

    /// <summary>The paragraphs, their places in bytes.</summary>
    /// <param name="rtf">The text in RTF.</param>
    /// <param name="isCut">Whether groups are open at its end.</param>
    /// <exception cref="InvalidDataException">Its groups are nested beyond sense.</exception>
    public static List<PressBlock> Read(ReadOnlyMemory<byte> rtf, out bool isCut)
    {
        var reader = new RtfReader(rtf);
        reader.Read();
        isCut = reader.groups.Count > 0;
        return reader.blocks;
    }

    private void Read()
    {
        var bytes = rtf.Span;
        while (at < bytes.Length)
        {
            var length = bytes[at..].IndexOfAny(state.IsUnseen ? Groups : Signs);
            var plain = bytes.Slice(at, length < 0 ? bytes.Length - at : length);
            if (!state.IsUnseen && !plain.IsEmpty)
            {
                Take(plain[Math.Min(skip, plain.Length)..]);
                skip = Math.Max(0, skip - plain.Length);
            }

            at += plain.Length;
            if (at < bytes.Length)
            {
                Sign(bytes[at++]);
            }
        }

        EndParagraph();
    }

    private void Sign(byte sign)
    {
        switch (sign)
        {
            case (byte)'{' when groups.Count == MostGroups:
                throw new InvalidDataException("the text in RTF has groups in groups without end; save it again as RTF or as plain text");
            case (byte)'{':
                groups.Push(state);
                skip = 0;
                break;
            case (byte)'}':
                skip = 0;
                state = groups.TryPop(out var outer) ? outer : state;
                break;
            case (byte)'\\' when at < rtf.Length:
                Control(rtf.Span[at++]);
                break;
        }
    }

    private void Control(byte first)
    {
        if (char.IsAsciiLetter((char)first))
        {
            Word();
        }
        else if (first == '\'' && at + 2 <= rtf.Length)
        {
            if (!state.IsUnseen && skip-- <= 0
                && byte.TryParse(rtf.Span.Slice(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            {
                Take([code]);
            }

            skip = Math.Max(0, skip);
            at += 2;
        }
        else if (first == '*')
        {
            state = state with { IsUnseen = true };
        }
        else if (first is (byte)'\r' or (byte)'\n')
        {
            EndParagraph();
        }
        else if (first is (byte)'~' or (byte)'_' or (byte)'\\' or (byte)'{' or (byte)'}')
        {
            Put(first switch { (byte)'~' => "\u00A0", (byte)'_' => "-", _ => ((char)first).ToString() });
        }
    }

    private void Word()
    {
        var bytes = rtf.Span;
        var begin = at - 1;
        while (at < bytes.Length && at - begin < 32 && char.IsAsciiLetter((char)bytes[at]))
        {
            at++;
        }

        var word = Encoding.ASCII.GetString(bytes[begin..at]);
        var digits = at;
        at += at < bytes.Length && bytes[at] == '-' ? 1 : 0;
        while (at < bytes.Length && at - digits < 12 && char.IsAsciiDigit((char)bytes[at]))
        {
            at++;
        }

        var number = int.TryParse(bytes[digits..at], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value
            : (int?)null;
        at += at < bytes.Length && bytes[at] == ' ' ? 1 : 0;
        if (word == "bin")
        {
            at += Math.Clamp(number ?? 0, 0, bytes.Length - at);
        }
        else if (Unseen.Contains(word))
        {
            state = state with { IsUnseen = true };
        }
        else if (!state.IsUnseen)
        {
            Do(word, number);
        }
    }

    private void Do(string word, int? number)
    {
        switch (word)
        {
            case "par" or "sect" or "page" or "row":
                EndParagraph();
                break;
            case "line":
                Put("\n");
                break;
            case "tab" or "cell":
                Put("\t");
                break;
            case "qc":
                state = state with { IsCentred = true };
                break;
            case "pard" or "ql" or "qj" or "qr":
                state = state with { IsCentred = false, Level = word == "pard" ? 0 : state.Level };
                break;
            case "outlinelevel":
                state = state with { Level = number is >= 0 and < 9 ? number.Value + 1 : 0 };
                break;
            case "uc":
                state = state with { Fallback = Math.Clamp(number ?? 1, 0, 16) };
                break;
            case "u" when number is { } code:
                Put(((char)(ushort)code).ToString());
                skip = state.Fallback;
                break;
            case "ansicpg" when number is { } page:
                encoding = CodePagesEncodingProvider.Instance.GetEncoding(page) ?? (page == 65001 ? Encoding.UTF8 : Encoding.Latin1);
                break;
            case "emdash" or "endash" or "lquote" or "rquote" or "ldblquote" or "rdblquote" or "bullet":
                Put(word switch
                {
                    "emdash" => "—",
                    "endash" => "–",
                    "lquote" => "‘",
                    "rquote" => "’",
                    "ldblquote" => "“",
                    "rdblquote" => "”",
                    _ => "•"
                });
                break;
        }
    }

    // Bytes of one sign may come one by one: they are decoded together.
    private void Take(ReadOnlySpan<byte> bytes)
    {
        start = start < 0 && !bytes.IsEmpty ? at : start;
        pending.Write(bytes);
    }

    private void Put(string written)
    {
        if (state.IsUnseen)
        {
            return;
        }

        start = start < 0 ? at : start;
        Decode();
        text.Append(written);
    }

    private void Decode()
    {
        text.Append(encoding.GetString(pending.WrittenSpan));
        pending.ResetWrittenCount();
    }

    private void EndParagraph()
    {
        Decode();
        var written = text.ToString().Replace('\u00A0', ' ').Trim();
        if (written.Length > 0)
        {
            blocks.Add(new PressBlock(written, start, at, state.IsCentred, state.Level));
        }

        text.Clear();
        (start, skip) = (-1, 0);
    }
}
