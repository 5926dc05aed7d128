// SPDX-License-Identifier: Apache-2.0
using System.Collections.Concurrent;
using Casus.Chain;
using Casus.Pictures.Power;
using Casus.Pictures.Tests.LawPages;
using NodaTime;

namespace Casus.Pictures.Tests.Power;

/// <summary>Answers on power and their pages that several tests look at, each made once.</summary>
internal static class Powers
{
    /// <summary>Two groups of voters, a veto, and abstention as a ballot of its own.</summary>
    public const string Veto = "un-council";

    /// <summary>Twenty-seven voters with populations, each with a row of its own.</summary>
    public const string Many = "eu-council";

    /// <summary>Sixteen voters with votes and with unions.</summary>
    public const string Unions = "bundesrat";

    /// <summary>A hundred and ninety-three equal voters, for whom not everything can be counted.</summary>
    public const string Equal = "general-assembly";

    private static readonly ConcurrentDictionary<string, Lazy<PowerAnswer>> Made = new();
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Pages = new();

    public static PowerAnswer Of(string name) => Made.GetOrAdd(name, each => new Lazy<PowerAnswer>(() => Make(each))).Value;

    public static Task<string> PageOf(string name) => Pages.GetOrAdd(name, each => new Lazy<Task<string>>(() => PowerReportPage.RenderAsync(Of(each)))).Value;

    private static PowerAnswer Make(string name)
    {
        var question = name switch
        {
            Veto => PowerQuestion.Of(LawSites.PackOf("un"), "council", new LocalDate(2022, 2, 25), null, null, null),
            Many => PowerQuestion.Of(LawSites.PackOf("eu"), "council", new LocalDate(2025, 6, 1), null, null, null),
            Unions => PowerQuestion.Of(LawSites.PackOf("chambers"), "bundesrat", null, null, null, "bundesrat-coalitions-2024"),
            _ => PowerQuestion.Of(LawSites.PackOf("un"), "general-assembly", new LocalDate(2022, 3, 2), null, null, null),
        };
        return PowerAnswer.Of(question, list: 5);
    }
}
