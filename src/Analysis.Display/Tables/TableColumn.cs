namespace Analysis.Display;

/// <summary>One column of a table as it is shown.</summary>
/// <param name="Name">The heading; may hold any characters.</param>
/// <param name="Type">The type's short name, such as <c>int32</c> or <c>string</c>.</param>
/// <param name="IsNumber">Whether the values are numbers, which stand on the right.</param>
/// <param name="Shown">The text a reader sees in a row, from 0; null where the value is null.</param>
/// <param name="Exact">The text that gives the whole value back, as a CSV file needs it; null where the value is null.</param>
public sealed record TableColumn(string Name, string Type, bool IsNumber, Func<long, string?> Shown, Func<long, string?> Exact);
