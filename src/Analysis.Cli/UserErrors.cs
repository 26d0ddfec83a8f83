using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;

namespace Analysis.Cli;

/// <summary>Which exceptions are the user's to mend: their message goes to standard error as it is. Any other one is a defect of the
/// tool.</summary>
internal static class UserErrors
{
    public static bool Include(Exception exception) =>
        exception is UsageException or NotebookFormatException or ParameterException or IOException or UnauthorizedAccessException;
}
