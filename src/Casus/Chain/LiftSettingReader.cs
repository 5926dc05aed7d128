// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Movement;

namespace Casus.Chain;

/// <summary>Reads what is set of the movement: how hard a plan is searched for, a rule in place of a search, and how many aircraft there are.</summary>
internal sealed class LiftSettingReader(Diagnostics diagnostics)
{
    private const string Effort = "lift.effort";
    private const string Dispatch = "lift.dispatch";
    private const string Aircraft = "lift.aircraft";

    /// <summary>The greatest multiple of the fleets that can be asked for. A setting of the tool.</summary>
    private const double MostTimes = 100;

    /// <summary>The paths.</summary>
    public static ImmutableArray<string> Roots { get; } = [Effort, Dispatch, Aircraft];

    private bool effortSet;

    /// <summary>Applies a setting, or returns null when its path is not one of these.</summary>
    public ScenarioSettings? Read(ScenarioSettings sum, Setting setting) => setting.Path switch
    {
        Effort => OfEffort(sum, setting),
        Dispatch => OfDispatch(sum, setting),
        Aircraft => OfAircraft(sum, setting),
        _ => null,
    };

    private ScenarioSettings OfEffort(ScenarioSettings sum, Setting setting)
    {
        effortSet = true;
        if (sum.Lift.Rule is not null)
            BothSet(setting);
        if (!int.TryParse(setting.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var effort))
            Error(setting, "wrong-type", $"'{setting.Value}' is not a number of schedules.", $"Write a whole number such as {LiftChoices.UsualEffort}.");
        else if (effort is < 1 or > LiftChoices.MostEffort)
            Error(setting, "out-of-range", $"An effort of {setting.Value} schedules is not possible.", $"Write a whole number from 1 to {LiftChoices.MostEffort.ToString(CultureInfo.InvariantCulture)}.");
        else
            return sum with { Lift = sum.Lift with { Effort = effort } };
        return sum;
    }

    private ScenarioSettings OfDispatch(ScenarioSettings sum, Setting setting)
    {
        if (effortSet)
            BothSet(setting);
        var words = Words.All(typeof(DispatchRule));
        return SettingReader.Known(diagnostics, setting, setting.Value, words.Select(each => each.Word), "rule of dispatch")
            ? sum with { Lift = sum.Lift with { Rule = (DispatchRule)words.First(each => each.Word == setting.Value).Value } }
            : sum;
    }

    private ScenarioSettings OfAircraft(ScenarioSettings sum, Setting setting)
    {
        if (!double.TryParse(setting.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var times) || !double.IsFinite(times))
            Error(setting, "wrong-type", $"'{setting.Value}' is not a number.", "Write how many times as many aircraft there are, such as 1.5.");
        else if (times > MostTimes)
            Error(setting, "out-of-range", $"{setting.Value} times as many aircraft are not possible.", $"Write a number from 0 to {MostTimes.ToString(CultureInfo.InvariantCulture)}.");
        else
            return sum with { AircraftTimes = times };
        return sum;
    }

    private void BothSet(Setting setting) =>
        Error(setting, "conflict", "An effort and a rule of dispatch are both set, and a rule alone is no search.", "Keep one of the two.");

    private void Error(Setting setting, string check, string message, string remedy) => diagnostics.Error(Position.Whole($"{setting.Origin} {setting}"), check, message, remedy);
}
