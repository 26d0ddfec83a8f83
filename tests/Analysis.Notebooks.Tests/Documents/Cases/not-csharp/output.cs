#!/usr/bin/env dotnet
// A notebook as a C# program: dotnet run runs this file, analysis convert makes a notebook of it. // %+
#:package Microsoft.DotNet.Interactive.Formatting@1.0.0-beta.26120.1
#:property ImplicitUsings=disable
#:property ManagePackageVersionsCentrally=false
#:property NoWarn=NU1603;NU1608
#:property Nullable=annotations
#:property PublishAot=false
#:property TreatWarningsAsErrors=false
#:property WarningLevel=0

using System; using System.Text; using System.Collections; using System.Collections.Generic; using System.Threading.Tasks; using System.Linq; using static NotebookCell; // %+

// %%
var ok = 1;

// %% [csharp]
// var broken = (;
// Console.WriteLine(broken);

// %% [csharp]
// \%matplotlib inline

// %% [csharp]
// #define X
// 1

// %% [end]
// %^0
static class NotebookCell
{
    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Begin()
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.CurrentUICulture = culture;
        System.Globalization.CultureInfo.DefaultThreadCurrentCulture = culture;
        System.Globalization.CultureInfo.DefaultThreadCurrentUICulture = culture;
        Environment.CurrentDirectory = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Environment.CurrentDirectory;
    }

    public static void Show(object value)
    {
        if (value is not DisplayedValue) value.Display();
    }

    public static void Run(Action call) => call();
    public static void Run<T>(Func<T> call) => Show(call());
    public static async Task RunAsync(Func<Task> call) => await call();
    public static async Task RunAsync<T>(Func<Task<T>> call) => Show(await call());
    public static DisplayedValue display(object value, params string[] mimeTypes) => value.Display();
    public static DisplayedValue DisplayAs(this string value, string mimeType) => value.Display();
    public static DisplayedValue DisplayTable<T>(this IEnumerable<T> value) => value.Display();

    public static DisplayedValue Display<T>(this T value, params string[] mimeTypes)
    {
        Console.WriteLine(Microsoft.DotNet.Interactive.Formatting.Formatter.ToDisplayString(value, "text/plain"));
        return new DisplayedValue();
    }

    public sealed class DisplayedValue
    {
        public void Update(object value) => value.Display();
    }
}
