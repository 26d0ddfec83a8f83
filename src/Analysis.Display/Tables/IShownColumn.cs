namespace Analysis.Display;

/// <summary>A column that knows how it is shown.</summary>
public interface IShownColumn
{
    /// <summary>How the column is shown.</summary>
    TableColumn Shown();
}
