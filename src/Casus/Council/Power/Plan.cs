// SPDX-License-Identifier: Apache-2.0
using System.Globalization;

namespace Casus.Council;

/// <summary>A way to count something exactly, with what it would take.</summary>
/// <param name="Method">The method.</param>
/// <param name="Steps">About how many steps it takes.</param>
/// <param name="Bytes">About how many bytes it holds at a time.</param>
/// <param name="Run">Counts.</param>
internal sealed record Plan<T>(PowerMethod Method, double Steps, double Bytes, Func<T> Run)
{
    /// <summary>The plan with the fewest steps among those within the limits, or null.</summary>
    public static Plan<T>? Best(IEnumerable<Plan<T>> plans, PowerOptions options) =>
        plans.Where(plan => plan.Steps <= options.MostSteps && plan.Bytes <= options.MostBytes).MinBy(plan => plan.Steps);

    /// <summary>Why none of the plans is within the limits.</summary>
    public static string Limit(IReadOnlyCollection<Plan<T>> plans, PowerOptions options)
    {
        if (plans.Count == 0)
            return options.Method is { } only ? $"The method {only} cannot count this in a game of this form." : "No method of exact counting fits the form of this game.";
        var needs = plans.Select(plan => string.Create(CultureInfo.InvariantCulture, $"{plan.Method} {plan.Steps:0.#e+0} steps and {plan.Bytes:0.#e+0} bytes"));
        var limits = string.Create(CultureInfo.InvariantCulture, $"{options.MostSteps:0.#e+0} steps and {options.MostBytes:0.#e+0} bytes");
        return $"The limits are {limits}; needed would be: {string.Join("; ", needs)}.";
    }
}
