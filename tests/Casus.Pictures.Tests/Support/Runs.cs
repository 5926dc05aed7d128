// SPDX-License-Identifier: Apache-2.0
using System.Collections.Concurrent;
using Casus.Chain;

namespace Casus.Pictures.Tests.Support;

/// <summary>Runs and reports that several tests look at, each made once.</summary>
internal static class Runs
{
    /// <summary>A crisis in which the council acts and the whole chain is run.</summary>
    public const string Acts = "kazakhstan-2022";

    /// <summary>A crisis in which the council adopts nothing.</summary>
    public const string Stops = "kyrgyzstan-2010-06";

    /// <summary>An invented host, which no outline shows, with the council's decision set: forces from many members to one airfield.</summary>
    public const string Invented = "uraliya-2010+council-adopts";

    private static readonly ConcurrentDictionary<string, Lazy<Run>> Made = new();
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Reports = new();

    /// <summary>The run of a case, with named changes after plus signs.</summary>
    public static Run Of(string name) => Made.GetOrAdd(name, each => new Lazy<Run>(() => Make(each))).Value;

    /// <summary>The report of a run.</summary>
    public static Task<string> ReportOf(string name) => Reports.GetOrAdd(name, each => new Lazy<Task<string>>(() => Pictures.Report.RenderAsync(Of(each)))).Value;

    /// <summary>The same run made anew.</summary>
    public static Run Make(string name)
    {
        var parts = name.Split('+');
        return Run.Of(Scenario.Of(Repository.Csto, parts[0], 1, parts[1..], []), replications: 20, threads: 1);
    }
}
