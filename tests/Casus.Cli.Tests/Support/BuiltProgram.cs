// SPDX-License-Identifier: Apache-2.0
using System.Diagnostics;
using System.Text;

namespace Casus.Cli.Tests.Support;

/// <summary>The built program as a process of its own.</summary>
internal static class BuiltProgram
{
    /// <summary>Most bytes of managed memory that a process may take, 512 MiB, in hexadecimal as the runtime reads it.</summary>
    private const string HeapLimit = "20000000";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Path of the built program.</summary>
    public static string Assembly { get; } = typeof(CommandLine).Assembly.Location;

    /// <summary>Path of the host that runs it.</summary>
    public static string Host { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs the program from a folder, with variables added to the environment (a null takes one away).</summary>
    public static Spoken Run(string folder, IReadOnlyDictionary<string, string?> environment, params string[] args) =>
        Start(Host, folder, environment, ["exec", Assembly, .. args]);

    /// <summary>Runs any program.</summary>
    public static Spoken Start(string file, string folder, IReadOnlyDictionary<string, string?> environment, params string[] args)
    {
        var start = new ProcessStartInfo(file, args)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        start.Environment.Remove("CASUS_PACKS");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, talk) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{string.Join(' ', args)}' took longer than {Patience.TotalSeconds} seconds.");
        }
        return new Spoken(output.Result.ReplaceLineEndings("\n"), talk.Result.ReplaceLineEndings("\n"), process.ExitCode);
    }
}
