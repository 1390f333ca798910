package nl.loket.web.site;

import java.util.List;
import nl.loket.party.BoardStatus;
import nl.loket.party.Point;
import nl.loket.party.SchoolView;

/**
 * Schools as dots on a small map, drawn by the server: nothing is asked of anybody else's tiles. The list beside it says the same in words.
 *
 * @param height in the map's own units, of which it is {@value #WIDTH} wide
 */
record CityMap(int height, List<Dot> dots) {

    static final int WIDTH = 1000;
    private static final int EDGE = 20;

    /**
     * One school.
     *
     * @param takesPart whether its board takes part in the plan
     */
    record Dot(int x, int y, String name, boolean takesPart) {}

    /** @param frame the schools whose outermost make the edges, so that the map stays where it is while somebody searches; never empty */
    static CityMap of(List<SchoolView> schools, List<SchoolView> frame) {
        var box = Box.around(
                frame.stream().flatMap(school -> school.point().stream()).toList());
        var dots = schools.stream()
                .flatMap(school -> school.point().stream().map(point -> box.dot(school, point)))
                .toList();
        return new CityMap(box.height(), dots);
    }

    /** The edges in degrees. A degree of longitude is shorter here than one of latitude. */
    private record Box(double west, double east, double south, double north) {

        static Box around(List<Point> points) {
            return new Box(
                    points.stream().mapToDouble(Point::lon).min().orElse(4.7),
                    points.stream().mapToDouble(Point::lon).max().orElse(5.1),
                    points.stream().mapToDouble(Point::lat).min().orElse(52.3),
                    points.stream().mapToDouble(Point::lat).max().orElse(52.4));
        }

        Dot dot(SchoolView school, Point point) {
            return new Dot(
                    EDGE + (int) Math.round((point.lon() - west) * unitsPerLongitude()),
                    EDGE + (int) Math.round((north - point.lat()) * unitsPerLatitude()),
                    school.name(),
                    school.status() == BoardStatus.PARTICIPATING);
        }

        int height() {
            return 2 * EDGE + (int) Math.round((north - south) * unitsPerLatitude());
        }

        private double unitsPerLongitude() {
            return (WIDTH - 2 * EDGE) / (east - west);
        }

        private double unitsPerLatitude() {
            return unitsPerLongitude() / Math.cos(Math.toRadians((north + south) / 2));
        }
    }
}
