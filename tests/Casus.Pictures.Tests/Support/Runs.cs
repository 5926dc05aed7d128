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

    /// <summary>A movement of five thousand people by aircraft of many types, planned with little effort: long pictures.</summary>
    public const string Large = "seventy-two-hours-kazakhstan+council.decision=adopted+force.policy=quickest+quantity.study.72-hours.persons=5000 persons+lift.effort=1";

    private static readonly ConcurrentDictionary<string, Lazy<Run>> Made = new();
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Reports = new();

    /// <summary>The run of a case, with named changes and settings after plus signs.</summary>
    public static Run Of(string name) => Made.GetOrAdd(name, each => new Lazy<Run>(() => Make(each))).Value;

    /// <summary>The report of a run.</summary>
    public static Task<string> ReportOf(string name) => Reports.GetOrAdd(name, each => new Lazy<Task<string>>(() => Pictures.Report.RenderAsync(Of(each)))).Value;

    /// <summary>The same run made anew.</summary>
    public static Run Make(string name)
    {
        var parts = name.Split('+');
        var settings = parts[1..].Where(part => part.Contains('=', StringComparison.Ordinal)).Select(part => (part.Split('=')[0], part.Split('=')[1]));
        return Run.Of(Scenario.Of(Repository.Csto, parts[0], 1, parts[1..].Where(part => !part.Contains('=', StringComparison.Ordinal)), settings), replications: name == Large ? 0 : 20, threads: 1);
    }
}
