# Los alojamientos en una tabla: tipo, para quién, apoyo y acceso.

fact-housing = Tipo de alojamiento
fact-support = Apoyo en el alojamiento

housing-map-title = Alojamientos en { $area }
housing-map-place = Lugar
housing-map-none = No conocemos ninguno.
housing-map-unknown = No lo sabemos
housing-map-way-unknown = No sabemos cómo conseguir una plaza

housing-form-night = Una noche
housing-form-temporary = Poco tiempo
housing-form-supported = Alojamiento con mucho apoyo
housing-form-sublet = Piso subarrendado o por tiempo limitado
housing-form-care = Alojamiento para recibir cuidados
housing-form-own = Vivienda propia

housing-support-none = No incluye apoyo
housing-support-visits = El apoyo va a tu casa
housing-support-staff-part-day = Personal parte del día
housing-support-staff-always = Personal día y noche
housing-support-included = Incluye apoyo. No sabemos cuánto
housing-support-unknown = No sabemos qué apoyo incluye
