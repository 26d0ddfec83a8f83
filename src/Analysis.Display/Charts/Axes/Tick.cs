namespace Analysis.Display.Charts;

/// <summary>A tick of an axis: its coordinate and its label, whose lines are separated by a line feed.</summary>
internal readonly record struct Tick(double At, string Label);
