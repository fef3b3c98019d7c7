"""Flow charts with lanes: a graph goes in, a drawing comes out; the SOP chart has one lane."""
