namespace Analysis.Notebooks.Documents;

/// <summary>
/// One output of a code cell: a <see cref="StreamOutput"/>, a <see cref="DisplayOutput"/>, a <see cref="ResultOutput"/> or an
/// <see cref="ErrorOutput"/>.
/// </summary>
public abstract record Output;
