// SPDX-License-Identifier: Apache-2.0
using System.Collections.Frozen;

namespace Casus.Evidence;

/// <summary>A unit as packs write it.</summary>
/// <param name="Name">The word, such as <c>persons</c>.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Factor">How many base units one of it is.</param>
public sealed record UnitOfMeasure(string Name, Dimension Dimension, double Factor)
{
    /// <summary>All units, by name. Their factors are definitions, not claims.</summary>
    public static FrozenDictionary<string, UnitOfMeasure> All { get; } = new UnitOfMeasure[]
    {
        new("persons", Dimension.Persons, 1),
        new("vehicles", Dimension.Vehicles, 1),
        new("aircraft", Dimension.Aircraft, 1),
        new("flights", Dimension.Flights, 1),
        new("battalions", Dimension.Battalions, 1),
        new("posts", Dimension.Posts, 1),
        new("places", Dimension.Places, 1),
        new("teams", Dimension.Teams, 1),
        new("sites", Dimension.Sites, 1),
        new("documents", Dimension.Documents, 1),
        new("deputies", Dimension.Deputies, 1),
        new("inhabitants", Dimension.Inhabitants, 1),
        new("points", Dimension.Points, 1),
        new("votes", Dimension.Votes, 1),
        new("states", Dimension.States, 1),
        new("items", Dimension.Items, 1),
        new("seconds", Dimension.Time, 1.0 / 3600),
        new("minutes", Dimension.Time, 1.0 / 60),
        new("hours", Dimension.Time, 1),
        new("days", Dimension.Time, 24),
        new("years", Dimension.Time, 24 * 365.25),
        new("metres", Dimension.Length, 1),
        new("kilometres", Dimension.Length, 1000),
        new("kilograms", Dimension.Mass, 0.001),
        new("tonnes", Dimension.Mass, 1),
        new("km/h", Dimension.Speed, 1),
        new("percent", Dimension.Share, 0.01),
        new("ratio", Dimension.Ratio, 1),
        new("roubles", Dimension.Roubles, 1),
        new("dollars", Dimension.Dollars, 1),
    }.ToFrozenDictionary(unit => unit.Name, StringComparer.Ordinal);

    /// <summary>The unit in which a dimension is shown.</summary>
    public static UnitOfMeasure ShownFor(Dimension dimension) => dimension switch
    {
        Dimension.Time => All["hours"],
        Dimension.Share => All["percent"],
        _ => All.Values.First(unit => unit.Dimension == dimension && unit.Factor == 1),
    };
}
