// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Tests.Council.Bargaining;

/// <summary>
/// The worked example of Scholz, Calbert and Smith 2011 (after Bueno de Mesquita 1994): years of delay before emission standards bind medium-sized cars, as
/// ten governments wanted it. council.md 3.5 and its file of data.
/// </summary>
internal static class EmissionStandards
{
    public const int Netherlands = 0;
    public const int Belgium = 1;
    public const int Luxembourg = 2;
    public const int France = 4;
    public const int Ireland = 7;

    public static UtilityActor[] Actors { get; } =
    [
        new("Netherlands", .08, .8, 4),
        new("Belgium", .08, .4, 7),
        new("Luxembourg", .03, .2, 4),
        new("Germany", .16, .8, 4),
        new("France", .16, .6, 10),
        new("Italy", .16, .6, 10),
        new("United Kingdom", .16, .9, 10),
        new("Ireland", .05, .1, 7),
        new("Denmark", .05, 1, 4),
        new("Greece", .08, .7, 7),
    ];

    public static ExpectedUtilityHistory Run(ExpectedUtilityMode mode) => ExpectedUtilityModel.Run(Actors, new ExpectedUtilityOptions { Mode = mode });
}
