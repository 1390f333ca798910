package nl.loket.party;

/** A place on earth, in degrees (WGS84). */
public record Point(double lat, double lon) {

    private static final double EARTH_RADIUS_KM = 6371;

    /** The distance as the crow flies. */
    public double kilometresTo(Point other) {
        var half = square(Math.sin(Math.toRadians(other.lat - lat) / 2))
                + Math.cos(Math.toRadians(lat))
                        * Math.cos(Math.toRadians(other.lat))
                        * square(Math.sin(Math.toRadians(other.lon - lon) / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
    }

    private static double square(double x) {
        return x * x;
    }
}
