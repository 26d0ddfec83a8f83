namespace Analysis.Reading;

/// <summary>A file that holds articles as records.</summary>
/// <param name="Content">Its name and bytes.</param>
/// <param name="Text">Its text from the first visible character; empty where it is no text.</param>
/// <param name="Line">The line on which the text begins.</param>
/// <param name="Columns">The names of columns.</param>
/// <param name="Options">The limits.</param>
/// <param name="Report">Told what cannot be read.</param>
internal sealed record CollectionFile(FileContent Content, ReadOnlyMemory<char> Text, int Line, ColumnMap Columns, LoadOptions Options,
    Action<Note> Report);
