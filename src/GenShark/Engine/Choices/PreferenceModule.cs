using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace GenShark;

/// <summary>The preferences of one protocol. They are properties of a type, which dissections ask the session for (<see cref="Session.Preferences{T}"/>).</summary>
public abstract class PreferenceModule
{
    private protected PreferenceModule(string name, IReadOnlyList<Preference> preferences) => (Name, Preferences) = (name, preferences);

    /// <summary>The protocol's filter name.</summary>
    public string Name { get; }

    /// <summary>The preferences in the order of their declaration.</summary>
    public IReadOnlyList<Preference> Preferences { get; }

    /// <summary>The preferences that a type declares (<see cref="PreferenceAttribute"/>). Called by generated code.</summary>
    /// <param name="name">The protocol's filter name.</param>
    public static PreferenceModule Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(string name) where T : class, new()
    {
        var defaults = new T();
        var preferences = new List<Preference>();
        foreach (PropertyInfo property in typeof(T).GetProperties())
        {
            if (property.GetCustomAttribute<PreferenceAttribute>() is { } declared) preferences.Add(new Preference(name, declared, property, defaults));
        }
        return new Typed<T>(name, preferences);
    }

    /// <summary>Values of all of them, as they are unless others are chosen.</summary>
    internal abstract object NewValues();

    /// <summary>Gives values to a session.</summary>
    internal abstract void Give(Session session, object values);

    private sealed class Typed<T>(string name, IReadOnlyList<Preference> preferences) : PreferenceModule(name, preferences) where T : class, new()
    {
        internal override object NewValues() => new T();

        internal override void Give(Session session, object values) => session.SetState((T)values);
    }
}
