using System.Globalization;
using System.Text;
using Analysis.Cli;
using Analysis.Cli.Commands;

// Nothing that the tool writes depends on this machine's language or time zone.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
Environment.SetEnvironmentVariable("TZ", "UTC");
TimeZoneInfo.ClearCachedData();
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await (args is [WorkCommand.Name, var pipe] ? WorkCommand.RunAsync(pipe) : CommandLine.RunAsync(args, Console.Out, Console.Error));
